using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>What became of one row of a batch.</summary>
/// <param name="Line">The line of the file.</param>
/// <param name="Id">How the file names it.</param>
/// <param name="Filed">The return; null where it was refused.</param>
/// <param name="WasThere">It was filed before and nothing was changed.</param>
/// <param name="Refused">Why not.</param>
public sealed record ReturnImportRow(long Line, string Id, FiledReturn? Filed, bool WasThere, string? Refused);
