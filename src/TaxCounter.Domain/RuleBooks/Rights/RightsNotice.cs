namespace TaxCounter.Domain.RuleBooks;

/// <summary>A paper, or a silence, that gives somebody rights.</summary>
/// <param name="Id">As verbs and addresses name it: <c>proposed-assessment</c>.</param>
/// <param name="Name">As the counter names it.</param>
/// <param name="Spanish">The same in Spanish.</param>
/// <param name="Begins">Which day is asked: "Date of the notice".</param>
/// <param name="Also">What else people call it.</param>
/// <param name="Rights">What may be done.</param>
public sealed record RightsNotice(string Id, string Name, string Spanish, string Begins, IReadOnlyList<string> Also, IReadOnlyList<RightsRule> Rights);
