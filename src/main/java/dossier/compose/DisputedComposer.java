package dossier.compose;

import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.record.Person;
import dossier.record.StatedDispute;
import dossier.render.DisputeBlock;
import dossier.render.DisputeGroup;
import dossier.render.DisputedPage;
import dossier.render.Frame;
import dossier.render.Link;
import dossier.render.PagePath;
import dossier.render.PersonPage;
import java.util.ArrayList;
import java.util.List;

/** Composes the page of all disputes, grouped by what they are about. */
final class DisputedComposer {
  private final Links links;
  private final Concordance concordance;

  DisputedComposer(Links links) {
    this.links = links;
    this.concordance = links.concordance();
  }

  DisputedPage compose(Frame frame) {
    List<DisputeGroup> groups = new ArrayList<>();
    for (String kind : StatedDispute.KINDS) {
      List<DisputeBlock> blocks =
          concordance.disputes().all().stream()
              .filter(dispute -> dispute.kind().equals(kind))
              .sorted(DisputeBlocks.REAL_FIRST)
              .map(dispute -> DisputeBlocks.onSharedPage(dispute, links))
              .toList();
      if (!blocks.isEmpty()) {
        groups.add(new DisputeGroup(kind, title(kind), blocks));
      }
    }
    return new DisputedPage(frame, people(), groups);
  }

  private static String title(String kind) {
    return kind.equals("other") ? "Other points" : Words.capitalised(kind);
  }

  private List<Link> people() {
    return concordance.catalogue().people().values().stream()
        .filter(person -> !concordance.disputes().of(person.id()).isEmpty())
        .map(this::person)
        .toList();
  }

  private Link person(Person person) {
    return Link.to(person.name(), PagePath.person(person.id()), PersonPage.DISPUTES, links.page());
  }

  /** The disputes of the overview: the first real one of each record, as many as asked for. */
  static List<DisputeBlock> some(Links links, int most) {
    List<DisputeBlock> blocks = new ArrayList<>();
    String record = "";
    for (Dispute dispute : links.concordance().disputes().all()) {
      if (dispute.isReal() && !dispute.record().equals(record) && blocks.size() < most) {
        record = dispute.record();
        blocks.add(DisputeBlocks.onSharedPage(dispute, links));
      }
    }
    return blocks;
  }
}
