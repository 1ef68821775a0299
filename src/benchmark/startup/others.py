"""The programs that the start is compared with. Each function gives a title, a command and an environment, or a
sentence that says why it cannot be had here."""
import glob
import os
import shutil
import subprocess

WORK = os.path.abspath("target/startup")
HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:NewSize=24m", "-Xms48m", "-Dprism.order=sw",
         "--enable-native-access=javafx.graphics"]


def bare():
    """A JavaFX window with a label and a button: same flags, own runtime, own AOT cache, the same kind of launcher."""
    image = f"{WORK}/bare/image/bare"
    if not os.path.exists(f"{image}/lib/app/bare.aot"):
        jdk = java_home()
        if jdk is None:
            return "JDK 25 was not found"
        shutil.rmtree(f"{WORK}/bare", ignore_errors=True)
        jars = [jar for part in ("base", "graphics", "controls") for jar in newest_jars(part)]
        path = ":".join(jars)
        run(f"{jdk}/bin/javac", "--release", "25", "--module-path", path, "-d", f"{WORK}/bare/classes",
            *glob.glob(f"{HERE}/bare/*.java"))
        run(f"{jdk}/bin/jlink", "--module-path", f"{path}:{WORK}/bare/classes", "--add-modules", "bare", "--output",
            f"{WORK}/bare/runtime", "--no-header-files", "--no-man-pages", "--exclude-resources",
            r"regex:/javafx\.[a-z]+/.*\.so")
        for jar in jars:
            subprocess.run(["unzip", "-qoj", jar, "*.so", "-d", f"{WORK}/bare/runtime/lib"], stderr=subprocess.DEVNULL)
        options = [word for flag in FLAGS + ["-XX:AOTCache=$APPDIR/bare.aot"] for word in ("--java-options", flag)]
        run(f"{jdk}/bin/jpackage", "--type", "app-image", "--name", "bare", "--dest", f"{WORK}/bare/image",
            "--runtime-image", f"{WORK}/bare/runtime", "--module", "bare/bare.Bare", *options)
        java, main = f"{image}/lib/runtime/bin/java", ["-m", "bare/bare.Bare"]
        learnt = f"-XX:AOTConfiguration={WORK}/bare/learnt"
        run(java, *FLAGS, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining", "-XX:AOTMode=record", learnt,
            "-Dglass.platform=Headless", "-Dbare.rehearsal=true", *main)
        run(java, *FLAGS, "-XX:AOTMode=create", learnt, f"-XX:AOTCache={image}/lib/app/bare.aot", *main)
        with open(f"{image}/bin/bare", "w", encoding="utf-8") as launcher:
            words = " ".join(FLAGS + [f"-XX:AOTCache={image}/lib/app/bare.aot"] + main)
            launcher.write(f'#!/bin/sh\nexec "{java}" {words}\n')
    return "A JavaFX window with a label and a button", [f"{image}/bin/bare"], {}


def chromium(story):
    """Chromium with a story of Twine and SugarCube, if one is given; otherwise with one of ink, compiled and run by
    inkjs, the nearest thing that a package registry serves."""
    program = shutil.which("chromium")
    if program is None:
        return "chromium is not installed"
    if story:
        title, page = "Chromium, a story of Twine and SugarCube", os.path.abspath(story)
    else:
        title, page = "Chromium, a story of ink (inkjs)", ink_page()
    if page is None:
        return "inkjs cannot be had from npm"
    root = ["--no-sandbox"] if os.geteuid() == 0 else []
    return title, [program, *root, f"--user-data-dir={WORK}/profile", "--test-type", "--no-first-run", "--disable-gpu",
                   "--disable-sync", "--disable-component-update", "--disable-background-networking",
                   "--password-store=basic", "--window-size=1280,800", "--window-position=0,0", f"--app=file://{page}"], {}


def renpy():
    # renpy/sitecustomize.py mends what keeps Debian 12's Ren'Py 8.0.3 from starting its games on Python 3.11.
    game = "/usr/share/games/renpy/the_question"
    if not os.path.exists(game) or not os.path.exists("/usr/games/renpy"):
        return "renpy and renpy-thequestion are not installed"
    return "Ren'Py, its sample game The Question, to the menu", ["/usr/games/renpy", game], {
        "HOME": f"{WORK}/renpy-home", "SDL_AUDIODRIVER": "dummy", "PYTHONPATH": f"{HERE}/renpy"}


def ink_page():
    folder = f"{WORK}/ink"
    page = f"{folder}/index.html"
    if os.path.exists(page):
        return page
    os.makedirs(folder, exist_ok=True)
    if subprocess.run(["npm", "install", "--silent", "--prefix", folder, "inkjs@2.4.0"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode:
        return None
    with open(glob.glob(f"{folder}/node_modules/inkjs/dist/ink-full.js")[0], encoding="utf-8") as file:
        engine = file.read()
    with open(f"{HERE}/story.html", encoding="utf-8") as file:
        whole = file.read().replace("/*ENGINE*/", engine.replace("</script", "<\\/script"))
    with open(page, "w", encoding="utf-8") as file:
        file.write(whole)
    return page


def newest_jars(part):
    folders = glob.glob(os.path.expanduser(f"~/.m2/repository/org/openjfx/javafx-{part}/26*"))
    return [jar for jar in glob.glob(f"{sorted(folders)[-1]}/*-linux*.jar")]


def java_home():
    for folder in [os.environ.get("JAVA_HOME", ""), *glob.glob("/usr/lib/jvm/*25*"), *glob.glob(os.path.expanduser("~/.sdkman/candidates/java/25*"))]:
        if os.path.exists(f"{folder}/bin/jlink") and "25" in folder:
            return folder
    return None


def run(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
