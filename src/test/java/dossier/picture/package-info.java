/** Tests of the pictures: small ones byte for byte, large ones by the rules that all keep. */
@NullMarked
package dossier.picture;

import org.jspecify.annotations.NullMarked;
