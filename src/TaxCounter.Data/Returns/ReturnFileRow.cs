using TaxCounter.Data.Imports;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>One line of a file of returns: the return, or why the line cannot be read.</summary>
/// <param name="Line">The line of the file, the header being line 1.</param>
/// <param name="Account">The account's number where the file has one.</param>
/// <param name="Row">The return; null for a line that cannot be read.</param>
/// <param name="Bad">Why not; null for a line that was read.</param>
public sealed record ReturnFileRow(long Line, string Account, ReturnRow? Row, BadCell? Bad);
