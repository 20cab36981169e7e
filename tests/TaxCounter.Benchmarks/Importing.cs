using System.Diagnostics;
using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Testing;

namespace TaxCounter.Benchmarks;

/// <summary>
/// The books of an old system, made up in the columns of an office's export: for each account two registrations, and charges and payments of thirty months and two years of
/// licenses, of which some are late, in part, or missing. Imported by the verbs, each file a process of its own; then all of them once more, which changes nothing.
/// </summary>
internal static class Importing
{
    private const int Months = 30;
    private static readonly string[] _kinds = ["accounts", "registrations", "charges", "payments"];

    public static async Task Run(int accounts)
    {
        using var office = new ServedOffice();
        var folder = Directory.CreateTempSubdirectory("taxcounter-export-").FullName;
        try
        {
            var rows = Write(folder, accounts);
            await Verb(office, "migrate");
            foreach (var kind in _kinds)
            {
                var before = Written(office);
                var (seconds, memory) = await Verb(office, "import", kind, File(folder, kind), "--json");
                Console.WriteLine($"import {kind}: {rows[kind]:N0} rows in {seconds:0.0} s, {rows[kind] / seconds:N0} rows of the file and {(Written(office) - before) / seconds:N0} rows of the records a second, most memory {memory} MB");
            }

            foreach (var kind in _kinds)
            {
                var (seconds, memory) = await Verb(office, "import", kind, File(folder, kind), "--json");
                Console.WriteLine($"import {kind} again: {seconds:0.0} s, {rows[kind] / seconds:N0} rows of the file a second, most memory {memory} MB");
            }

            var (verified, most) = await Verb(office, "verify", "--json");
            Console.WriteLine($"verify: {verified:0.0} s, most memory {most} MB; records {new FileInfo(office.File).Length / 1024 / 1024} MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, int> Write(string folder, int accounts)
    {
        var rows = _kinds.ToDictionary(k => k, _ => 0);
        var writers = _kinds.ToDictionary(k => k, k => new StreamWriter(File(folder, k)));
        writers["accounts"].WriteLine("account_number,kind,taxpayer_name,trade_name,tin_type,tin,naics,business_type,location_code,street,city,state,zip,mailing_street,mailing_city,mailing_state,mailing_zip,phone,email,language,opened_on,closed_on,status");
        writers["registrations"].WriteLine("account_number,tax_type,filing_frequency,effective_from,effective_to");
        writers["charges"].WriteLine("account_number,tax_type,period,due_on,component,amount,reference");
        writers["payments"].WriteLine("account_number,tax_type,period,paid_on,tender,amount,reference");
        void Line(string kind, string line)
        {
            writers[kind].WriteLine(line);
            rows[kind]++;
        }

        for (var i = 1; i <= accounts; i++)
        {
            var number = i <= 99_999 ? AccountNumber.Of("0102", i).Digits : AccountNumber.OfSeries(i - 99_999).Digits;
            Line("accounts", $"{number},business,\"Hebert Group {i}, LLC\",River Construction {i},FEIN,00{i:0000000},236118,contractor,{1700 + (i % 3)},{i} Essen Ln,Baton Rouge,LA,70816,{i} Essen Ln,Baton Rouge,LA,70816,(225) 745-7005,office{i}@example.com,en,2010-01-05,,open");
            Line("registrations", $"{number},sales,monthly,2010-01-05,");
            Line("registrations", $"{number},occupational-license,annual,2010-01-05,");
            Account(Line, number, i);
        }

        writers.Values.ToList().ForEach(w => w.Dispose());
        return rows;
    }

    private static void Account(Action<string, string> line, string number, int i)
    {
        for (var m = 0; m < Months; m++)
        {
            var period = new DateTime(2024, 1, 1).AddMonths(m);
            var due = period.AddMonths(1).AddDays(19);
            var cents = 10_000 + ((i * 7919 + m * 104_729) % 90_000);
            line("charges", string.Create(CultureInfo.InvariantCulture, $"{number},sales,{period:yyyy-MM},{due:yyyy-MM-dd},tax,{cents / 100m:0.00},B{number}{m}"));
            var how = (i + m) % 20;
            if (how > 1)
            {
                var paid = how == 2 ? due.AddDays(40) : due.AddDays(-how);
                line("payments", string.Create(CultureInfo.InvariantCulture, $"{number},sales,{period:yyyy-MM},{paid:yyyy-MM-dd},check,{(how == 3 ? cents / 2 : how == 4 ? cents + 500 : cents) / 100m:0.00},R{number}{m}"));
            }
        }

        foreach (var year in new[] { 2024, 2025 })
        {
            line("charges", $"{number},occupational-license,{year},{year}-03-02,fee,150.00,B{number}L{year}");
            line("payments", $"{number},occupational-license,{year},{year}-02-{1 + (i % 27):00},check,150.00,R{number}L{year}");
        }
    }

    private static string File(string folder, string kind) => Path.Combine(folder, kind + ".csv");

    private static long Written(ServedOffice office) =>
        MeasuredOffice.Number(office.File, "SELECT (SELECT COUNT(*) FROM JournalLines) + (SELECT COUNT(*) FROM Postings) + (SELECT COUNT(*) FROM Obligations) + (SELECT COUNT(*) FROM Accounts) + (SELECT COUNT(*) FROM Registrations) + (SELECT COUNT(*) FROM ImportedRows)");

    private static async Task<(double Seconds, long Megabytes)> Verb(ServedOffice office, params string[] words)
    {
        var since = Stopwatch.GetTimestamp();
        var ((code, said, complained), memory) = await office.MeasuredVerb(words);
        if (code != 0)
        {
            throw new InvalidOperationException(complained + said);
        }

        return (Stopwatch.GetElapsedTime(since).TotalSeconds, memory / 1024 / 1024);
    }
}
