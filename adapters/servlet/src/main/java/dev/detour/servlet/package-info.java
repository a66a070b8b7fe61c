/** Redirects in front of what a servlet container serves. */
package dev.detour.servlet;
