package org.intheirshoes.scenario;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The fields of one JSON object, in their order. Nearly every object of a script has a handful of
/// them, and a large script has hundreds of thousands of objects: a handful lies in two short arrays
/// and is looked through one by one, which takes a third of the memory of a hash table.
final class FieldMap extends AbstractMap<String, Json.Field> {

  /// Up to so many fields are looked through one by one.
  private static final int FEW = 16;

  private String[] names = new String[4];
  private Json.Field[] fields = new Json.Field[4];
  private int size;

  /// All fields, where there are more than a few.
  private @Nullable Map<String, Json.Field> many;

  /// Whether the field is new; one of a name that is there already is left out.
  boolean add(String name, Json.Field field) {
    if (many != null) {
      return many.putIfAbsent(name, field) == null;
    }
    if (indexOf(name) >= 0) {
      return false;
    }
    if (size == FEW) {
      Map<String, Json.Field> all = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        all.put(names[i], fields[i]);
      }
      all.put(name, field);
      many = all;
      return true;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      fields = Arrays.copyOf(fields, 2 * size);
    }
    names[size] = name;
    fields[size++] = field;
    return true;
  }

  private int indexOf(Object name) {
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Json.@Nullable Field get(Object name) {
    if (many != null) {
      return many.get(name);
    }
    int at = indexOf(name);
    return at < 0 ? null : fields[at];
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public int size() {
    return many == null ? size : many.size();
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super Json.Field> each) {
    if (many != null) {
      many.forEach(each);
      return;
    }
    for (int i = 0; i < size; i++) {
      each.accept(names[i], fields[i]);
    }
  }

  @Override
  public Set<Map.Entry<String, Json.Field>> entrySet() {
    return many == null ? new Entries() : Collections.unmodifiableMap(many).entrySet();
  }

  /// The few fields as a set, for they differ by their names.
  private final class Entries extends AbstractSet<Map.Entry<String, Json.Field>> {

    @Override
    public Iterator<Map.Entry<String, Json.Field>> iterator() {
      return IntStream.range(0, size).mapToObj(i -> Map.entry(names[i], fields[i])).iterator();
    }

    @Override
    public int size() {
      return size;
    }
  }
}
