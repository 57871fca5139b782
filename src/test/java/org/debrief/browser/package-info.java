/**
 * A real browser for tests: where it comes from ({@link org.debrief.browser.Chromium}), one visit to the application
 * and everything that went wrong in it ({@link org.debrief.browser.Visit}), and the base class of tests that use it
 * ({@link org.debrief.browser.BrowserTest}).
 */
package org.debrief.browser;
