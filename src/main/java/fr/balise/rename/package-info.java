/// A fiche gets another number (`balise rename`): a publication and two numbers in, the changes of every file that speaks of
/// the fiche out, or the reason why it cannot be. The result is read and linked again before anything is handed over.
@NullMarked
package fr.balise.rename;

import org.jspecify.annotations.NullMarked;
