namespace TaxCounter.Domain.Collections;

/// <summary>A row of the table of outcomes.</summary>
/// <param name="Says">As a list says it: <c>left a message</c>.</param>
/// <param name="ByCallOnly">Whether only a call of the office can end so.</param>
/// <param name="NeedsNote">Whether it needs a few words.</param>
/// <param name="Spoke">Whether somebody was spoken with.</param>
public sealed record ContactRule(string Says, bool ByCallOnly, bool NeedsNote, bool Spoke);
