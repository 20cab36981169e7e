using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>One way from the start page into a duty.</summary>
/// <param name="Needs">What the permission table must allow for it to be shown.</param>
/// <param name="Text">What it is, in the counter's words.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="Key">The key that opens it from the start page.</param>
/// <param name="Note">A few quiet words below.</param>
public sealed record MenuEntry(Permission Needs, string Text, string Url, string Key, string Note = "");
