package dossier.name;

import dossier.text.WordList;
import java.util.Set;
import java.util.regex.Pattern;

/** English words that are written with a capital, or begin sentences, without being names. */
final class CapitalWords {
  /** Words that begin sentences and name nothing, whatever else a text has. */
  private static final Set<String> OPENERS =
      WordList.set(
          "a about above according across after afterwards again against ago all almost along"
              + " already also although always among an and another any anybody apart apparently"
              + " around as at away back because before behind being below beneath beside besides"
              + " between beyond both but by can cannot come could did do does doing done down"
              + " during each either else elsewhere especially even eventually ever every everybody"
              + " everyone everything except few finally first following for formerly from further"
              + " furthermore gradually had has have having he hence her here hers herself him"
              + " himself his how however if immediately in indeed inside instead into is it its"
              + " itself just last later lately least less let like likewise little long lots many"
              + " maybe meanwhile might mine more moreover most much must my myself nearly neither"
              + " never nevertheless next no nobody none nor not nothing now nowhere of off often"
              + " on once one only onto or other others otherwise our ours out outside over own"
              + " perhaps please possibly probably quite rather recently same say second see"
              + " several shall she should shortly similarly simply since so some somebody someone"
              + " something sometimes somewhere soon still subsequently such suddenly than thanks"
              + " that the their theirs them themselves then there thereafter therefore these they"
              + " third this those though three through throughout thus till to today together"
              + " tomorrow tonight too toward towards true two under unfortunately unless unlike"
              + " until up upon us very was we well were what whatever when whence whenever where"
              + " whereas wherever whether which while who whoever whole whom whose why will with"
              + " within without would yes yesterday yet you your yours o oh i");

  /** Days and months, and what stands before numbers. */
  private static final Set<String> CALENDAR =
      WordList.set(
          "monday tuesday wednesday thursday friday saturday sunday january february march april"
              + " may june july august september october november december jan feb mar apr jun jul"
              + " aug sep sept oct nov dec easter christmas michaelmas candlemas lent whitsun ad bc"
              + " am pm utc gmt vol vols no nos pp");

  /** Peoples, faiths and languages: said of people, but the names of none. */
  private static final Set<String> PEOPLES =
      WordList.set(
          "african albanian american arab arabian arabic armenian asian australian austrian"
              + " azerbaijani balkan baltic bavarian belgian bolshevik bolsheviks bolshevist"
              + " brazilian british buddhist bulgarian byzantine canadian catholic catholics"
              + " caucasian celtic chinese christian christians cossack cossacks croatian cuban"
              + " czech danish dutch egyptian english estonian ethiopian european europeans fascist"
              + " fascists finnish flemish french georgian german germans greek greeks hebrew hindu"
              + " hungarian indian indians iranian iraqi irish islamic israeli italian italians"
              + " japanese jew jewish jews jesuit jesuits kazakh korean latin latvian lithuanian"
              + " manchu manchurian marxist marxists menshevik mensheviks mexican mongol mongolian"
              + " moslem muslim muslims nazi nazis norman norwegian orthodox ottoman pakistani"
              + " palestinian persian pole poles polish portuguese protestant protestants prussian"
              + " puritan quaker quakers roman romanian romans russian russians saxon scots"
              + " scottish serb serbian serbs siberian slav slavic slavs slovak soviet soviets"
              + " spaniard spaniards spanish swede swedes swedish swiss syrian tatar tatars tory"
              + " tories turk turkish turks ukrainian ukrainians viking vikings welsh whig whigs"
              + " yiddish zionist zionists");

  /** What stands before the name of a person. */
  private static final Set<String> TITLES =
      WordList.set(
          "admiral agent alderman ambassador archbishop archduke baron baroness baronet bishop"
              + " boatswain bosun brigadier brother cadet canon captain cardinal chairman"
              + " chancellor chief citizen colonel commander commissar commissioner commodore"
              + " comrade constable consul corporal count countess cousin curate czar dame deacon"
              + " dean deputy doctor dr don duchess duke earl emperor empress ensign father frau"
              + " fräulein general gen governor grandfather grandmother gunner herr inspector judge"
              + " justice keeper king lady lieutenant lord madame mademoiselle major marquis"
              + " marshal master mate mayor midshipman minister miss mister monsieur mr mrs ms"
              + " mother nurse officer pastor pope premier president prince princess private prof"
              + " professor queen rabbi rev reverend saint secretary senator señor sergeant sheriff"
              + " signor sir sister skipper squire sultan tsar uncle aunt vicar viscount widow");

  private static final Pattern ROMAN = Pattern.compile("[ivxlc]+");

  private CapitalWords() {}

  static boolean isOpener(String word) {
    return OPENERS.contains(word);
  }

  /** Whether a word alone, in small letters, names nobody and nothing. */
  static boolean isNoName(String word) {
    return OPENERS.contains(word)
        || CALENDAR.contains(word)
        || PEOPLES.contains(word)
        || TITLES.contains(word)
        || ROMAN.matcher(word).matches();
  }

  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }

  static boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }
}
