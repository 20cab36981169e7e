using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>The list of days.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="Page">1, 2, 3 …</param>
/// <param name="HasMore">Whether older ones follow.</param>
public sealed record DayList(IReadOnlyList<BusinessDayRow> Rows, int Page, bool HasMore);
