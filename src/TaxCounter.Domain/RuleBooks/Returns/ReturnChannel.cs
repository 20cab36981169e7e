namespace TaxCounter.Domain.RuleBooks;

/// <summary>A way by which returns come.</summary>
/// <param name="Id">Its name in the rule book: <c>mail</c>.</param>
/// <param name="Name">As said: <c>By mail</c>.</param>
/// <param name="Rows">Which day counts, by the day it was received.</param>
public sealed record ReturnChannel(string Id, string Name, DatedRows<FiledDayCounts> Rows);
