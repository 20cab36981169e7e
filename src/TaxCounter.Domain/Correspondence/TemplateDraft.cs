namespace TaxCounter.Domain.Correspondence;

/// <summary>What a new version of a template says.</summary>
/// <param name="FirstDay">The first day letters are written by it.</param>
/// <param name="Subject">The line above the letter.</param>
/// <param name="Body">Its paragraphs.</param>
public sealed record TemplateDraft(DateOnly FirstDay, string Subject, string Body);
