/** Letters by e-mail: plain text, and never anything a person wrote. */
package org.debrief.notice;
