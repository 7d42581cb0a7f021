package fr.balise.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The marks of a sheet: places at nearly the same spot share one, so that each can be told from its neighbours.
///
/// @param marks by country, then by name
/// @param byPlace the mark of each place
record Marks(List<Mark> marks, Map<Place, Mark> byPlace) {

    private static final double WIDER = 1.3;

    Marks {
        marks = List.copyOf(marks);
        byPlace = Map.copyOf(byPlace);
    }

    /// A mark.
    ///
    /// @param spot where it stands: at its first place
    /// @param places the busiest first
    record Mark(Spot spot, List<Place> places) {

        Mark {
            places = List.copyOf(places);
        }

        /// By the place where it stands: no other mark has it.
        @Override
        public int hashCode() {
            return places.getFirst().hashCode();
        }

        /// The place where it stands.
        Place place() {
            return places.getFirst();
        }
    }

    /// The mark that stands for a place; refuses a place that is not on the sheet.
    Mark at(Place place) {
        Mark mark = byPlace.get(place);
        if (mark == null) {
            throw new IllegalArgumentException("not on this sheet: " + place.name());
        }
        return mark;
    }

    /// Marks for places, each with how often it is named, at least so many units `apart`; where that makes more than
    /// `most`, as far apart as need be.
    static Marks of(Sheet sheet, Map<Place, Integer> uses, double apart, int most) {
        List<Place> busiest =
                uses.keySet().stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Place place) -> -uses.getOrDefault(place, 0))
                                        .thenComparing(Place::address))
                        .toList();
        double distance = apart;
        Marks marks = of(sheet, busiest, distance);
        while (marks.marks().size() > most) {
            distance *= WIDER;
            marks = of(sheet, busiest, distance);
        }
        return marks;
    }

    private static Marks of(Sheet sheet, List<Place> busiest, double apart) {
        List<Spot> spots = new ArrayList<>();
        List<List<Place>> groups = new ArrayList<>();
        for (Place place : busiest) {
            Spot spot = sheet.spot(place);
            int near = near(spots, spot, apart);
            if (near < 0) {
                spots.add(spot);
                groups.add(new ArrayList<>(List.of(place)));
            } else {
                groups.get(near).add(place);
            }
        }
        List<Mark> marks = new ArrayList<>();
        Map<Place, Mark> byPlace = new HashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            Mark mark = new Mark(spots.get(i), groups.get(i));
            marks.add(mark);
            mark.places().forEach(place -> byPlace.put(place, mark));
        }
        marks.sort(
                Comparator.comparing((Mark mark) -> mark.place().country().orElse("~"))
                        .thenComparing(mark -> mark.place().address()));
        return new Marks(marks, byPlace);
    }

    private static int near(List<Spot> spots, Spot spot, double apart) {
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).distance(spot) < apart) {
                return i;
            }
        }
        return -1;
    }
}
