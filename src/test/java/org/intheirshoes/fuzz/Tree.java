package org.intheirshoes.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON that can be changed in ways no writer would allow: a name twice, a value that is no value.
sealed interface Tree {

  /// An object; names may repeat.
  record Obj(List<Member> members) implements Tree {}

  /// A list.
  record Arr(List<Tree> items) implements Tree {}

  /// Anything else, as it is written, quotation marks included.
  record Leaf(String written) implements Tree {}

  /// A field; its name as it is written, quotation marks included.
  record Member(String name, Tree value) {}

  /// A place that holds a value: so many in an object or in a list.
  record Slot(Tree holder, int at) {
    Tree value() {
      return switch (holder) {
        case Obj obj -> obj.members.get(at).value;
        case Arr arr -> arr.items.get(at);
        case Leaf leaf -> leaf;
      };
    }

    void put(Tree value) {
      switch (holder) {
        case Obj obj -> obj.members.set(at, new Member(obj.members.get(at).name, value));
        case Arr arr -> arr.items.set(at, value);
        case Leaf _ -> {}
      }
    }

    void rename(String name) {
      if (holder instanceof Obj obj) {
        obj.members.set(at, new Member(name, value()));
      }
    }

    void drop() {
      switch (holder) {
        case Obj obj -> obj.members.remove(at);
        case Arr arr -> arr.items.remove(at);
        case Leaf _ -> {}
      }
    }

    void twice() {
      switch (holder) {
        case Obj obj -> obj.members.add(at, new Member(obj.members.get(at).name, value().copy()));
        case Arr arr -> arr.items.add(at, value().copy());
        case Leaf _ -> {}
      }
    }
  }

  /// A sound text of JSON, read.
  static Tree read(byte[] json) {
    return of(new JsonMapper().readTree(json));
  }

  private static Tree of(JsonNode node) {
    if (node.isObject()) {
      List<Member> members = new ArrayList<>();
      node.properties()
          .forEach(field -> members.add(new Member(quoted(field.getKey()), of(field.getValue()))));
      return new Obj(members);
    }
    if (node.isArray()) {
      List<Tree> items = new ArrayList<>();
      node.forEach(item -> items.add(of(item)));
      return new Arr(items);
    }
    return new Leaf(node.toString());
  }

  /// A text between quotation marks.
  static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /// A copy that shares nothing that can be changed.
  default Tree copy() {
    return switch (this) {
      case Obj(var members) -> {
        List<Member> copies = new ArrayList<>();
        members.forEach(each -> copies.add(new Member(each.name, each.value.copy())));
        yield new Obj(copies);
      }
      case Arr(var items) -> {
        List<Tree> copies = new ArrayList<>();
        items.forEach(each -> copies.add(each.copy()));
        yield new Arr(copies);
      }
      case Leaf leaf -> leaf;
    };
  }

  /// Every place in it, from the top down.
  default List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    collect(slots);
    return slots;
  }

  private void collect(List<Slot> into) {
    switch (this) {
      case Obj(var members) -> {
        for (int i = 0; i < members.size(); i++) {
          into.add(new Slot(this, i));
          members.get(i).value.collect(into);
        }
      }
      case Arr(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          into.add(new Slot(this, i));
          items.get(i).collect(into);
        }
      }
      case Leaf _ -> {}
    }
  }

  /// As text.
  default String written() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder to) {
    switch (this) {
      case Obj(var members) -> {
        String before = "{";
        for (Member member : members) {
          to.append(before).append(member.name).append(':');
          member.value.write(to);
          before = ",";
        }
        to.append(members.isEmpty() ? "{}" : "}");
      }
      case Arr(var items) -> {
        String before = "[";
        for (Tree item : items) {
          to.append(before);
          item.write(to);
          before = ",";
        }
        to.append(items.isEmpty() ? "[]" : "]");
      }
      case Leaf(String written) -> to.append(written);
    }
  }
}
