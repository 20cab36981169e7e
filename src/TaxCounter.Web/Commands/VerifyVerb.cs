using TaxCounter.Data.Verify;

namespace TaxCounter.Web.Commands;

/// <summary><c>verify</c>.</summary>
internal static class VerifyVerb
{
    public static async Task<int> RunAsync(bool json, bool lines, string[] settings, CancellationToken stop)
    {
        await using var office = VerbOffice.Open(settings);
        return await office.Read(async () =>
        {
            var report = await office.Get<OfficeVerifier>().RunAsync(lines || !json && !Console.IsErrorRedirected ? new CheckLines() : null, stop);
            if (json)
            {
                Json(report);
            }
            else
            {
                Say(report);
            }

            return report.IsSound ? CommandLine.Done : CommandLine.Refused;
        });
    }

    private static void Json(VerifyReport report) => Answer.Json(new
    {
        ok = report.IsSound,
        problems = report.Findings.Select(f => new { invariant = f.Invariant, count = f.Count, problem = f.Sentence }),
        accounts = report.Totals?.Accounts,
        registrations = report.Totals?.Registrations,
        charges = report.Totals?.Charges,
        charged = report.Totals?.Charged.Plain(),
        payments = report.Totals?.Payments,
        paid = report.Totals?.Paid.Plain(),
        obligationsOwing = report.Totals?.ObligationsOwing,
        owing = report.Totals?.Owing.Plain(),
        obligationsOverpaid = report.Totals?.ObligationsOverpaid,
        overpaid = report.Totals?.Overpaid.Plain(),
        notes = report.Notes,
    });

    /// <summary>The report in words.</summary>
    public static void Say(VerifyReport report)
    {
        if (report.Totals is { } totals)
        {
            Answer.Totals(totals);
        }

        foreach (var finding in report.Findings)
        {
            Console.Out.WriteLine($"{finding.Invariant}: {finding.Sentence}");
        }

        foreach (var note in report.Notes)
        {
            Console.Out.WriteLine($"Note: {note}");
        }

        Console.Out.WriteLine(report.IsSound
            ? "The books are in order: every posting balances, every stored balance equals its sum, numbers have no gaps, drawers match receipts, deposits match drawers, every supporting document is there, and the audit trail is complete."
            : $"{report.Findings.Count} findings. Post nothing more until they are explained.");
    }
}
