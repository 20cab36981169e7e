namespace TaxCounter.Web.Cases;

/// <summary>One line in the story of a case.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Name">Who.</param>
/// <param name="Done">What they did.</param>
/// <param name="Note">What was written with it, shortened; null where nothing was.</param>
public sealed record StoryLine(DateTime At, string Name, string Done, string? Note);
