package dossier.page.disputed;

import dossier.address.Anchor;
import dossier.address.PagePath;
import dossier.html.Frame;
import dossier.html.Link;
import dossier.link.Concordance;
import dossier.link.Dispute;
import dossier.page.ComparisonLinks;
import dossier.page.DisputeBlock;
import dossier.page.DisputeBlocks;
import dossier.page.PageContext;
import dossier.page.Words;
import dossier.page.person.PersonEvents;
import dossier.record.Person;
import dossier.record.StatedDispute;
import java.util.ArrayList;
import java.util.List;

/** Composes the page of all disputes, grouped by what they are about. */
public final class DisputedComposer {
  private final PageContext context;
  private final Concordance concordance;

  public DisputedComposer(PageContext context) {
    this.context = context;
    this.concordance = context.concordance();
  }

  public DisputedPage compose(Frame frame) {
    List<DisputeGroup> groups = new ArrayList<>();
    for (String kind : StatedDispute.KINDS) {
      List<DisputeBlock> blocks =
          concordance.disputes().all().stream()
              .filter(dispute -> dispute.kind().equals(kind))
              .sorted(DisputeBlocks.REAL_FIRST)
              .map(dispute -> DisputeBlocks.onSharedPage(dispute, context))
              .toList();
      if (!blocks.isEmpty()) {
        groups.add(new DisputeGroup(kind, title(kind), blocks));
      }
    }
    return new DisputedPage(frame, people(), ComparisonLinks.all(context), groups);
  }

  private static String title(String kind) {
    return kind.equals("other") ? "Other points" : Words.capitalised(kind);
  }

  private List<DisputedPerson> people() {
    List<DisputedPerson> people = new ArrayList<>();
    for (Person person : concordance.catalogue().people().values()) {
      int disputes =
          concordance.disputes().of(person.id()).size()
              + new PersonEvents(person, context).disputes().size();
      if (disputes > 0) {
        String words = person.name() + " (" + disputes + ")";
        PagePath page = PagePath.person(person.id());
        Link link = Link.to(words, page, Anchor.DISPUTES, context.page());
        people.add(new DisputedPerson(person.id(), link));
      }
    }
    return people;
  }

  /** The disputes of the overview: the first real one of each record, as many as asked for. */
  public static List<DisputeBlock> some(PageContext context, int most) {
    List<DisputeBlock> blocks = new ArrayList<>();
    String record = "";
    for (Dispute dispute : context.disputes().all()) {
      if (dispute.isReal() && !dispute.record().equals(record) && blocks.size() < most) {
        record = dispute.record();
        blocks.add(DisputeBlocks.onSharedPage(dispute, context));
      }
    }
    return blocks;
  }
}
