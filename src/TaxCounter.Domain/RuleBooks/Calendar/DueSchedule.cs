using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>When one tax is due for periods of some length.</summary>
/// <param name="Id">Its name in the rule book, <c>sales-quarterly</c>.</param>
/// <param name="TaxType">Which tax.</param>
/// <param name="Periods">For which periods.</param>
/// <param name="Rows">The rule, by the last day of the period.</param>
public sealed record DueSchedule(string Id, string TaxType, IReadOnlyList<PeriodKind> Periods, DatedRows<DueDateRule> Rows);
