package fr.balise.page;

import fr.balise.address.SitePath;
import fr.balise.catalog.Organisation;
import fr.balise.publication.Country;
import fr.balise.publication.DocumentCard;
import fr.balise.publication.Involvement;
import fr.balise.publication.Term;

import java.util.List;
import java.util.Optional;

/// What a page «Ce que dit la publication de…» is about.
sealed interface DossierSubject {

    /// Where its page is.
    SitePath address();

    /// The documents that name it, in reading order.
    List<DocumentCard> documents();

    /// The word that tells its kind, in keys of texts and in templates.
    String kind();

    /// A key word.
    record OfKeyword(Term term) implements DossierSubject {
        @Override
        public SitePath address() {
            return term.address();
        }

        @Override
        public List<DocumentCard> documents() {
            return term.documents();
        }

        @Override
        public String kind() {
            return "mot-cle";
        }
    }

    /// A territory.
    record OfTerritory(Term term) implements DossierSubject {
        @Override
        public SitePath address() {
            return term.address();
        }

        @Override
        public List<DocumentCard> documents() {
            return term.documents();
        }

        @Override
        public String kind() {
            return "territoire";
        }
    }

    /// A country.
    record OfCountry(Country country) implements DossierSubject {
        @Override
        public SitePath address() {
            return country.address();
        }

        @Override
        public List<DocumentCard> documents() {
            return country.documents();
        }

        @Override
        public String kind() {
            return "pays";
        }
    }

    /// An organisation.
    record OfOrganisation(Involvement involvement) implements DossierSubject {
        @Override
        public SitePath address() {
            return involvement.address();
        }

        @Override
        public List<DocumentCard> documents() {
            return involvement.documents();
        }

        @Override
        public String kind() {
            return "structure";
        }
    }

    /// The organisation, where it is one.
    default Optional<Organisation> organisation() {
        return this instanceof OfOrganisation(var involvement)
                ? Optional.of(involvement.organisation())
                : Optional.empty();
    }
}
