using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Web.ReturnedChecks;

/// <summary>The list of returned checks.</summary>
/// <param name="Rows">The page of it.</param>
/// <param name="State">Of which state; null for all.</param>
/// <param name="Typed">What the notice says, as typed.</param>
/// <param name="Found">The checks it may mean.</param>
/// <param name="MayRecord">Whether who looks records one.</param>
public sealed record ReturnedListPage(RecordPage<ReturnedCheckRow> Rows, ReturnedCheckState? State, string Typed, IReadOnlyList<CheckFound> Found, bool MayRecord);
