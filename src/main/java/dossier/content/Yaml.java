package dossier.content;

import dossier.content.Field.Entry;
import dossier.content.Field.Mapping;
import dossier.content.Field.Scalar;
import dossier.content.Field.Sequence;
import dossier.diagnostic.Diagnostics;
import dossier.diagnostic.Place;
import dossier.input.InputFile;
import dossier.input.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads YAML 1.2 into {@link Field}s. Anchors and aliases are refused: nobody needs them here, and
 * they can explode.
 */
final class Yaml {
  private static final int LARGEST = 16 << 20;

  private final InputFile file;
  private final int[] offsets;
  private final Set<Node> seen = new HashSet<>();

  private Yaml(InputFile file, Span region) {
    this.file = file;
    this.offsets = offsetsOfCodePoints(file.text(), region);
  }

  /** Something in the YAML that this format does not take. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String problem;
    private final String help;
    private final transient Span span;

    Refused(String problem, String help, Span span) {
      super(problem, null, false, false);
      this.problem = problem;
      this.help = help;
      this.span = span;
    }
  }

  /**
   * The mapping written in a region of a file; an empty region is an empty mapping. What is
   * unreadable is reported.
   */
  static Optional<Mapping> readMapping(InputFile file, Span region, Diagnostics diagnostics) {
    return read(file, region, Yaml::asMapping, diagnostics);
  }

  /**
   * The list written in a region of a file, as the one field {@code name} of a mapping. What is
   * unreadable is reported.
   */
  static Optional<Mapping> readList(
      InputFile file, Span region, String name, Diagnostics diagnostics) {
    return read(file, region, field -> asList(name, field), diagnostics);
  }

  private static Optional<Mapping> read(
      InputFile file, Span region, Function<Field, Mapping> shape, Diagnostics diagnostics) {
    Yaml yaml = new Yaml(file, region);
    try {
      return Optional.of(
          yaml.root(region)
              .map(shape)
              .orElse(new Mapping(List.of(), new Span(region.start(), region.start()))));
    } catch (Refused refused) {
      Place at = Place.of(file, refused.span);
      diagnostics.add(YamlProblem.finding(refused.problem, at).help(refused.help));
    } catch (MarkedYamlEngineException broken) {
      Place gaveUp = Place.of(file, broken.getProblemMark().map(yaml::point).orElse(region));
      Optional<Place> began = broken.getContextMark().map(mark -> Place.of(file, yaml.point(mark)));
      diagnostics.add(YamlProblem.finding(broken.getProblem(), gaveUp, began.orElse(gaveUp)));
    } catch (YamlEngineException broken) {
      String complaint = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
      Place at = Place.of(file, region);
      diagnostics.add(YamlProblem.finding(complaint, at, at));
    } catch (StackOverflowError tooDeep) {
      // The parser descends once for each level; a thousand levels are an attack or an accident,
      // not a record.
      diagnostics.add(
          YamlProblem.finding("the values are nested too deeply", Place.of(file, region))
              .help("write them on fewer levels"));
    }
    return Optional.empty();
  }

  private Optional<Field> root(Span region) {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(LARGEST).setLabel(file.path()).build();
    return new Compose(settings).composeString(region.in(file.text())).map(this::field);
  }

  private static Mapping asMapping(Field field) {
    if (field instanceof Mapping mapping) {
      return mapping;
    }
    if (field instanceof Scalar scalar && YamlProblem.isGlued(scalar.value())) {
      throw new Refused(YamlProblem.NO_SPACE, YamlProblem.SPACE_IT, field.span());
    }
    throw new Refused(
        "these are no fields", "write each on a line of its own as `name: value`", field.span());
  }

  private static Mapping asList(String name, Field field) {
    if (field instanceof Sequence list) {
      Scalar key = new Scalar(name, new Span(list.span().start(), list.span().start()));
      return new Mapping(List.of(new Entry(key, list)), list.span());
    }
    throw new Refused("this is no list", "begin each item with `- `", field.span());
  }

  private Field field(Node node) {
    Span span = span(node);
    if (!seen.add(node)) {
      throw new Refused(
          "this value is named with & and used again with *, which is not taken here",
          "write the value out at each place",
          span);
    }
    if (node instanceof ScalarNode scalar) {
      return new Scalar(scalar.getValue(), span);
    }
    if (node instanceof SequenceNode sequence) {
      return new Sequence(sequence.getValue().stream().map(this::field).toList(), span);
    }
    return new Mapping(entries((MappingNode) node), span);
  }

  private List<Entry> entries(MappingNode mapping) {
    List<Entry> entries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(field(tuple.getKeyNode()) instanceof Scalar key)) {
        throw new Refused(
            "the name of a field is no plain word",
            "write `name: value`",
            span(tuple.getKeyNode()));
      }
      if (!names.add(key.value())) {
        throw new Refused(
            "the field “" + key.value() + "” stands twice",
            "join the two, or take one away",
            key.span());
      }
      entries.add(new Entry(key, field(tuple.getValueNode())));
    }
    return entries;
  }

  private Span span(Node node) {
    int start = node.getStartMark().map(mark -> point(mark).start()).orElse(offsets[0]);
    int end = node.getEndMark().map(mark -> point(mark).start()).orElse(start);
    // The end mark of a block collection stands before the next token, behind white space that is
    // not its own.
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private Span point(Mark mark) {
    int offset = offsets[Math.min(mark.getIndex(), offsets.length - 1)];
    return new Span(offset, offset);
  }

  /** Marks count code points; our spans count UTF-16 code units. */
  private static int[] offsetsOfCodePoints(String text, Span region) {
    int[] offsets = new int[text.codePointCount(region.start(), region.end()) + 1];
    int at = region.start();
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at += at < region.end() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }
}
