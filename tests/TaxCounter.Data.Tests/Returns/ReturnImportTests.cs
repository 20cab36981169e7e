using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Returns;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>A batch of keyed returns, on Sep 15, 2026.</summary>
public sealed class ReturnImportTests() : ReturnDayTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task Good_rows_come_in_refused_ones_say_why_and_the_same_file_again_changes_nothing()
    {
        var account = await Business();
        var file = Path.Combine(Path.GetTempPath(), $"returns-{Guid.NewGuid():n}.csv");
        await System.IO.File.WriteAllTextAsync(file, $"id,account_number,period,filed_and_paid,entries\nR1,{account.Number.Digits},2026-07,2026-08-19,{Right}\nR2,{account.Number.Digits},2026-Q2,2026-07-20,{Right}\nR3,0102000999,2026-07,2026-08-19,{Right}\nR4,{account.Number.Digits},2026-06,2026-07-20,99=1\n");

        var done = await Run(file);
        Assert.Equal([null, "returns.other-frequency", "unknown", "no line"], done.Select(r => r.Refused switch { null => null, var s when s.Contains("files Sales by the month", StringComparison.Ordinal) => "returns.other-frequency", var s when s.Contains("no line '99'", StringComparison.Ordinal) => "no line", _ => "unknown" }));
        Assert.Equal((Money.Dollars(1089), new DateOnly(2026, 8, 19)), (done[0].Filed!.Charge, done[0].Filed!.FiledOn));

        Assert.True((await Run(file))[0].WasThere);
        Assert.Single(await Office.Read(c => c.Set<FiledReturn>().ToListAsync()));
        System.IO.File.Delete(file);
    }

    private async Task<IReadOnlyList<ReturnImportRow>> Run(string file) => (await Day.With<ReturnImport, Result<IReadOnlyList<ReturnImportRow>>>(i => i.Run(file, By(), CancellationToken.None))).Value;
}
