namespace TaxCounter.Domain.RuleBooks;

/// <summary>The notice before a plan is changed or ended for changed circumstances.</summary>
/// <param name="Days">At least so many days before.</param>
/// <param name="Authority">Who says so.</param>
public sealed record PlanNoticeRule(int Days, Authority Authority);
