using System.CommandLine;
using TaxCounter.Data.Licenses;

namespace TaxCounter.Web.Commands;

/// <summary><c>licenses renew --year YEAR</c>: renews the licenses of the whole office.</summary>
internal static class LicensesVerb
{
    public static Command Command(string[] settings)
    {
        var year = new Option<int>("--year") { Description = "The license year, this one or the next.", Required = true };
        var batch = new Option<int>("--batch") { Description = "So many licenses to a commit, 1 to 1,000.", DefaultValueFactory = _ => LicenseRenewals.AtOnce };
        batch.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() is < 1 or > 1000)
            {
                given.AddError("Enter 1 to 1000 licenses for --batch.");
            }
        });
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var renew = new Command("renew", "Renew and charge every license whose last term ends with the year before. Run it again after it was stopped: nothing is charged twice.") { year, batch, json };
        renew.SetAction(async (asked, stop) =>
        {
            await using var office = VerbOffice.Open(settings);
            return await office.Write(async () =>
            {
                var done = await office.Get<LicenseRenewals>().Run(asked.GetRequiredValue(year), office.Act("licenses renew"), asked.GetValue(batch), new ProgressLines("licenses"), stop);
                if (done.Refusal is { } no)
                {
                    return VerbOffice.Refuse(no);
                }

                var report = done.Value;
                if (asked.GetValue(json))
                {
                    Answer.Json(new
                    {
                        year = report.Year,
                        renewed = report.Renewed,
                        charged = report.Charged.Plain(),
                        wait_for_receipts = report.WaitForReceipts.Select(n => n.ToString()),
                        held = report.Held.Select(h => new { number = h.Number.ToString(), why = h.Why }),
                        refused = report.Refused.Select(r => new { number = r.Number.ToString(), why = r.Why }),
                    });
                    return CommandLine.Done;
                }

                Console.Out.WriteLine($"Renewed for {report.Year}: {report.Renewed:N0}, {report.Charged.InDollars()} charged.");
                Console.Out.WriteLine($"Waiting for last year's receipts: {report.WaitForReceipts.Count:N0}.");
                foreach (var (number, why) in report.Held.Concat(report.Refused))
                {
                    Console.Out.WriteLine($"{number}: {why}");
                }

                return CommandLine.Done;
            });
        });
        return new Command("licenses", "Work on the licenses of the whole office.") { renew };
    }
}
