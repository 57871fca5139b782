/**
 * Who has an account: for administrators, who keep accounts and roles and see names, cohorts, dates and counts. Nothing here
 * reads what anybody wrote, and no arrow leads to a package that could.
 */
package org.debrief.people;
