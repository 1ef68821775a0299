package org.intheirshoes.logbook;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.intheirshoes.texts.Texts;

/// A PIN as it is kept: only a hash that is slow to work out.
///
/// It hides a record from a colleague on the same machine. It does not encrypt anything: who can read
/// the file can read the record.
final class Pin {

  private static final Texts TEXTS = Texts.of(Pin.class);

  static final int SHORTEST = 4;
  static final int LONGEST = 64;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

  /// What OWASP's Password Storage Cheat Sheet (2023) asks for with this algorithm.
  private static final int ROUNDS = 600_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private final byte[] hash;
  private final byte[] salt;
  private final int rounds;

  /// A PIN as it was kept.
  Pin(byte[] hash, byte[] salt, int rounds) {
    this.hash = hash.clone();
    this.salt = salt.clone();
    this.rounds = rounds;
  }

  /// A new PIN.
  ///
  /// @throws LogbookException if it is too short or too long
  static Pin of(String digits) {
    if (digits.length() < SHORTEST || digits.length() > LONGEST) {
      throw new LogbookException(
          LogbookException.Reason.REFUSED, TEXTS.get("learner.pin", SHORTEST, LONGEST));
    }
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return new Pin(hash(digits, salt, ROUNDS), salt, ROUNDS);
  }

  /// Whether this is the PIN. Takes some tenths of a second.
  boolean matches(String digits) {
    return digits.length() <= LONGEST && MessageDigest.isEqual(hash, hash(digits, salt, rounds));
  }

  byte[] hash() {
    return hash.clone();
  }

  byte[] salt() {
    return salt.clone();
  }

  int rounds() {
    return rounds;
  }

  private static byte[] hash(String digits, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(digits.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
