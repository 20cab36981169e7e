using System.Globalization;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Evidence;

namespace TaxCounter.Data.Verify;

/// <summary>V17: the file of every supporting document that a case notes is there and is the one that was noted.</summary>
internal static class EvidenceChecks
{
    /// <summary>What does not hold, and the files that nobody refers to: a program that was ended between storing and noting leaves one, and nothing is lost by it.</summary>
    public static async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes)> RunAsync(TaxCounterContext context, NotedEvidence papersNoted, EvidenceFiles files, CancellationToken stop)
    {
        var noted = await papersNoted.All(context, stop);
        List<(NotedPaper Document, string Why)> bad = [];
        foreach (var documents in noted.GroupBy(p => p.Sha256))
        {
            stop.ThrowIfCancellationRequested();
            var found = await files.Open(documents.Key);
            if (found.Refusal is { } no)
            {
                bad.AddRange(documents.Select(p => (p, no == EvidenceRefusals.Gone ? "is missing" : "is not the one that was recorded")));
            }
            else
            {
                await found.Value.DisposeAsync();
            }
        }

        Finding[] findings = bad.Count == 0 ? [] : [new("V17", bad.Count, $"The file of document {bad[0].Document.Number} of {bad[0].Document.Case} {bad[0].Why} in {files.Location}.{VerifyCheck.More(bad.Count)} Restore it from a backup.")];
        var nobodys = files.All().Except(noted.Select(p => p.Sha256)).Count();
        return (findings, nobodys == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{(nobodys == 1 ? "1 file" : $"{nobodys:#,0} files")} in {files.Location} {(nobodys == 1 ? "belongs" : "belong")} to no case: stored but not recorded. The books are not affected.")]);
    }
}
