using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>V31: the discounts that do not fit the day of the payment are those that returns and journal say, no more and no fewer, each with its days and amounts.</summary>
internal sealed class OpenDiscountChecks : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var finder = new DiscountFinder(context);
        var listed = await context.Set<OpenDiscount>().AsNoTracking().ToDictionaryAsync(d => d.Id, stop);
        var periods = await context.Set<FiledReturn>().AsNoTracking().Where(r => (long)r.WithoutDiscount > (long)r.WithDiscount).Select(r => r.ObligationId).Distinct().ToListAsync(stop);
        List<string> bad = [];
        foreach (var some in periods.Union(listed.Keys).Chunk(DiscountFinder.AtOnce))
        {
            stop.ThrowIfCancellationRequested();
            var charged = await context.Set<Obligation>().AsNoTracking().Where(o => some.Contains(o.Id)).Select(o => new { o.Id, o.Charged, o.TaxType, o.Period }).ToDictionaryAsync(o => o.Id, stop);
            var found = await finder.Find(charged.ToDictionary(c => c.Key, c => c.Value.Charged), []);
            bad.AddRange(some.Select(id => Says(charged[id].TaxType + " " + charged[id].Period, listed.GetValueOrDefault(id), found.GetValueOrDefault(id))).OfType<string>());
        }

        bad.Sort(StringComparer.Ordinal);
        return bad.Count == 0 ? [] : [new Finding("V31", bad.Count, bad[0] + VerifyCheck.More(bad.Count))];
    }

    private static string? Says(string period, OpenDiscount? listed, OpenDiscount? found) => (listed, found) switch
    {
        (null, null) => null,
        (null, { } missing) => $"The discount of return {missing.Return} ({period}) does not fit the day of the payment, and it is not listed.",
        ({ } extra, null) => $"The discount of return {extra.Return} ({period}) is listed as not fitting the day of the payment, and returns and journal say that it fits.",
        ({ } one, { } other) => one.IsSameAs(other) ? null : $"The discount of return {other.Return} ({period}) is listed with other days or amounts than returns and journal say.",
    };
}
