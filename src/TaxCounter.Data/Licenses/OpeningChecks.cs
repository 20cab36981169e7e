using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Licenses;

/// <summary>V30: no license was approved whose opening day leaves something uncharged and is shown by nothing, or leaves more uncharged than one person decides and nobody else approved it.</summary>
internal sealed class OpeningChecks(RuleBook rules) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var some = await context.Set<License>().AsNoTracking().Where(l => (long)l.NotCharged > 0).OrderBy(l => l.Number)
            .Select(l => new { l.Number, l.NotCharged, l.OpeningShownBy, l.OpeningApproved, l.Taken, On = l.Terms.OrderBy(t => t.Number).Select(t => (DateTime?)t.Charged.At).FirstOrDefault() }).ToListAsync(stop);
        List<string> bad = [];
        foreach (var license in some)
        {
            var day = DateOnly.FromDateTime(license.On ?? license.Taken.At);
            var isAlone = license.OpeningApproved is null || string.Equals(license.OpeningApproved.Person, license.Taken.Person, StringComparison.OrdinalIgnoreCase);
            if (license.OpeningShownBy.Length == 0)
            {
                bad.Add($"License {license.Number} leaves {license.NotCharged.InDollars()} uncharged by its opening day, and nothing shows that day.");
            }
            else if (isAlone && rules.Limits.ApprovalFor(LimitKind.Backdating.Id(), license.NotCharged, day) is { Refusal: null, Value: not Approval.None })
            {
                bad.Add($"License {license.Number} leaves {license.NotCharged.InDollars()} uncharged by its opening day, above the approval limits of its day, and nobody else approved it.");
            }
        }

        return bad.Count == 0 ? [] : [new Finding("V30", bad.Count, bad[0] + VerifyCheck.More(bad.Count))];
    }
}
