using System.CommandLine;
using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Web.Commands;

/// <summary><c>review --for DATE</c>: the nightly review by hand, or from the machine's own timetable.</summary>
internal static class ReviewVerb
{
    public static Command Command(string[] settings)
    {
        var day = new Option<DateOnly>("--for")
        {
            Description = "The day to review, as in 2026-11-30: today, or a day before it that was missed.",
            Required = true,
            CustomParser = given =>
            {
                if (DateOnly.TryParseExact(given.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on))
                {
                    return on;
                }

                given.AddError("Enter the day for --for as in 2026-11-30.");
                return default;
            },
        };
        var progress = new Option<bool>("--progress") { Description = "Say on the error stream how far it is." };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var review = new Command("review", "Look through plans, requests, credits and licenses, do what the rule book lets the program do, and list the rest. Run it again after it was stopped: nothing is done twice.") { day, progress, json };
        review.SetAction(async (asked, stop) =>
        {
            await using var office = VerbOffice.Open(settings);
            return await office.Write(async () =>
            {
                var done = await office.Get<INightlyReview>().Run(asked.GetRequiredValue(day), office.Act("review"), asked.GetValue(progress) ? new ReviewLines() : null, stop);
                return done.Refusal is { } no ? VerbOffice.Refuse(no) : Say(done.Value, asked.GetValue(json));
            });
        });
        return review;
    }

    private static int Say(ReviewReport report, bool asJson)
    {
        if (asJson)
        {
            Answer.Json(new
            {
                day = DateWords.Iso(report.Day),
                state = report.State.Words(),
                says = report.Says,
                looked_at = report.LookedAt,
                done = report.Done,
                left = report.Left,
                steps = report.Steps.Select(s => new { step = s.Code, name = s.Name, looked_at = s.LookedAt, done = s.Done, left = s.Left, finished = s.IsFinished }),
            });
        }
        else
        {
            foreach (var step in report.Steps)
            {
                Console.Out.WriteLine($"{step.Name}: {step.LookedAt:N0} looked at, {step.Done:N0} done, {step.Left:N0} left for a person.");
            }

            Console.Out.WriteLine(report.IsFinished ? $"The review of {DateWords.Date(report.Day)} is finished." : $"The review of {DateWords.Date(report.Day)} could not be finished. {report.Says}");
        }

        return report.IsFinished ? CommandLine.Done : CommandLine.Refused;
    }
}

/// <summary>How far the review is, a line for each portion on the error stream.</summary>
internal sealed class ReviewLines : IProgress<(string Step, int Done, int Of)>
{
    /// <inheritdoc/>
    public void Report((string Step, int Done, int Of) value) => Console.Error.WriteLine($"{value.Step}: {value.Done:N0} of {value.Of:N0}");
}
