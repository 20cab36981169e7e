namespace TaxCounter.Domain.RuleBooks;

/// <summary>A field of an office's registration form.</summary>
/// <param name="Id">Its name in every record: <c>waste-tire-number</c>.</param>
/// <param name="Label">As the form says it.</param>
/// <param name="Hint">What to enter; empty where the label says it.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Choices">What can be chosen; none where it is typed.</param>
/// <param name="Rows">When it is asked, and what it must be like, by the day.</param>
public sealed record RegistrationField(string Id, string Label, string Hint, RegistrationFieldKind Kind, IReadOnlyList<string> Choices, DatedRows<RegistrationFieldRule> Rows);
