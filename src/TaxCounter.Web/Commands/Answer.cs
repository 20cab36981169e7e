using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Spectre.Console;
using TaxCounter.Data.Imports;

namespace TaxCounter.Web.Commands;

/// <summary>How verbs speak: plain lines, a moving bar where somebody watches, or one JSON object for a program.</summary>
internal static class Answer
{
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON object, alone on its line.</summary>
    public static void Json(object answer) => Console.Out.WriteLine(JsonSerializer.Serialize(answer, _json));

    /// <summary>Does the work with a bar where somebody watches it, or with a line now and then on the error stream where that is asked for.</summary>
    public static async Task<T> WithProgress<T>(bool quiet, Func<IProgress<ImportProgress>?, Task<T>> work, bool lines = false)
    {
        if (lines)
        {
            return await work(new StepLines());
        }

        if (quiet || Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            return await work(null);
        }

        return await AnsiConsole.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(context)));
    }

    /// <summary>The control totals as a list.</summary>
    public static void Totals(ControlTotals totals)
    {
        string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
        (string Name, string Value)[] lines =
        [
            ("Accounts", Count(totals.Accounts)),
            ("Registrations", Count(totals.Registrations)),
            ("Charges", Count(totals.Charges)),
            ("Charged", totals.Charged.ToString()),
            ("Payments", Count(totals.Payments)),
            ("Paid", totals.Paid.ToString()),
            ("Obligations owing", Count(totals.ObligationsOwing)),
            ("Owing", totals.Owing.ToString()),
            ("Obligations overpaid", Count(totals.ObligationsOverpaid)),
            ("Overpaid", totals.Overpaid.ToString()),
        ];
        Console.Out.WriteLine("Control totals, before penalty and interest:");
        foreach (var (name, value) in lines)
        {
            Console.Out.WriteLine($"  {name,-22}{value,18}");
        }
    }

    private sealed class Bar(ProgressContext context) : IProgress<ImportProgress>
    {
        private readonly Dictionary<string, ProgressTask> _tasks = [];

        public void Report(ImportProgress value)
        {
            if (!_tasks.TryGetValue(value.Step, out var task))
            {
                _tasks[value.Step] = task = context.AddTask(value.Step);
            }

            task.MaxValue = Math.Max(1, value.Of);
            task.Value = value.Done;
        }
    }
}
