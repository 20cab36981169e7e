using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>
/// A year of penalty waivers for the sample office, in every state a list, the report and the similar decisions of a case have to show. Made by the same verbs as real
/// ones, by the sample's people, on days past; only where those people sign in, so in development.
/// </summary>
public sealed class SampleWaivers(TaxCounterContext context, PenaltyWaiverService service, WaiverCases cases, WaiverPackets packets, WaiverOffers offers, IStaffDirectory staff) : ISampleCases
{
    private const string Rationale = "The documents cover the due date, and the tax itself was paid as soon as possible.";

    /// <summary>What becomes of a case.</summary>
    private enum End
    {
        Draft, Requested, Waits, Recommended, RecommendedInPart, Approved, ApprovedInPart, Denied, Withdrawn, NoAnswer, Reversed,
    }

    private static readonly SampleCase[] _cases =
    [
        new("Red Stick Tavern Inc", 380, End.Approved, 0, "The manager who files was in the hospital and nobody else could sign in."),
        new("Garden District Antiques LLC", 352, End.Denied, 8, "I did not know that the return was due."),
        new("Lucky Seven Lounge LLC", 298, End.ApprovedInPart, 3, "A fire in the back office burned the books of two months."),
        new("Garden District Antiques LLC", 205, End.Withdrawn, 1, "The water stood in the shop for a week."),
        new("Sunset Mobile Phones Inc", 82, End.NoAnswer, 2, "Our records were lost when the store moved."),
        new("Delta Furniture Warehouse Inc", 76, End.Reversed, 5, "The filing site did not take the return on the last day."),
        new("Sunset Mobile Phones Inc", 44, End.Waits, 4, "Your office told me in writing that it was due a month later."),
        new("Évangéline Thériot", 37, End.Approved, 7, "This is the first late payment in nine years."),
        new("Patrick Mc Donnell", 33, End.Denied, 0, "I was ill in spring."),
        new("Delta Furniture Warehouse Inc", 12, End.Waits, 6, "The envelope was mailed on time and arrived late."),
        new("Lucky Seven Lounge LLC", 9, End.Recommended, 0, "The owner died in the week the return was due."),
        new("Red Stick Tavern Inc", 5, End.RecommendedInPart, 2, "Half of the records were with an accountant who closed."),
        new("Zachary Farm Supply Inc", 3, End.Requested, 1, "The storm took the roof of the office."),
        new("Bluebonnet Gifts LLC", 1, End.Draft, 7, "She will call back with the dates."),
    ];

    /// <summary>Makes them, as far as there is penalty on their day.</summary>
    /// <returns>How many.</returns>
    public async Task<Result<int>> MakeAsync(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if ((await staff.FindAsync("clerk"))?.Member is not { } clerk || (await staff.FindAsync("clerk2"))?.Member is not { } colleague || (await staff.FindAsync("supervisor"))?.Member is not { } supervisor)
        {
            return 0;
        }

        var names = _cases.Select(c => c.TaxpayerName).Distinct().ToList();
        var accounts = await context.Set<Account>().AsNoTracking().Where(a => names.Contains(a.TaxpayerName)).Select(a => new { a.TaxpayerName, a.Id }).ToDictionaryAsync(a => a.TaxpayerName, a => a.Id);
        var made = 0;
        for (var i = 0; i < _cases.Length; i++)
        {
            var maker = new Maker(service, cases, packets, i % 3 == 2 ? colleague : clerk, supervisor, act);
            var began = await Begin(_cases[i], accounts[_cases[i].TaxpayerName], maker);
            if (began is null)
            {
                continue;
            }

            await maker.End(_cases[i], began.Value);
            made++;
        }

        return made;
    }

    private async Task<WaiverNumber?> Begin(SampleCase sample, AccountId account, Maker maker)
    {
        var act = maker.Clerk(sample.DaysAgo);
        var offer = await offers.Of(account, act.Today);
        if (offer.Count == 0)
        {
            return null;
        }

        var reason = offers.Reasons.All[sample.Reason % offers.Reasons.All.Count];
        var questions = offers.Reasons.On(reason.Code, act.Today);
        var request = new WaiverRequest
        {
            AskerName = sample.TaxpayerName.Length > 20 ? "The owner" : sample.TaxpayerName,
            Channel = (WaiverChannel)((sample.DaysAgo % 3) + 1),
            ReasonCode = reason.Code,
            Statement = sample.Statement,
            Answers = questions.Refusal is null ? questions.Value.Value.Questions.Where(q => q.Needed).ToDictionary(q => q.Id, q => Answer(q, offer[0].Balance.Due.Counted)) : [],
            Periods = [.. offer.Take(2).Select(p => new PeriodMeasure(p.Obligation.Id, WaiverMeasure.All))],
        };
        return Maker.Must(await service.Begin(PenaltyWaiverId.New(), account, request, act)).Number;
    }

    private static string Answer(ReasonQuestion question, DateOnly dueOn) =>
        question.Answer == AnswerKind.Day ? dueOn.AddDays(-3).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "As the statement says.";

    /// <summary>A case of the sample office.</summary>
    private sealed record SampleCase(string TaxpayerName, int DaysAgo, End End, int Reason, string Statement);

    /// <summary>Takes a case to its end, each step on its day.</summary>
    private sealed class Maker(PenaltyWaiverService service, WaiverCases cases, WaiverPackets packets, StaffMember clerk, StaffMember supervisor, CounterAct now)
    {
        public CounterAct Clerk(int daysAgo, string? reason = null) => By(clerk, daysAgo, reason);

        public async Task End(SampleCase sample, WaiverNumber number)
        {
            if (sample.End == SampleWaivers.End.Draft)
            {
                return;
            }

            var asked = sample.DaysAgo - 1;
            Must(await service.Submit(number, Clerk(sample.DaysAgo)));
            switch (sample.End)
            {
                case SampleWaivers.End.Withdrawn:
                    Must(await cases.Withdraw(number, Clerk(asked, "The customer paid and withdraws the request.")));
                    break;
                case SampleWaivers.End.Waits or SampleWaivers.End.NoAnswer:
                    Must(await cases.AskForMore(number, "The letter or receipt that shows the days", Clerk(asked)));
                    if (sample.End == SampleWaivers.End.NoAnswer)
                    {
                        Must(await cases.CloseForNoAnswer(number, Clerk(1)));
                    }

                    break;
                case SampleWaivers.End.Requested:
                    break;
                default:
                    await Recommend(sample, number);
                    break;
            }
        }

        private async Task Recommend(SampleCase sample, WaiverNumber number)
        {
            var packet = (await packets.Of(number, Clerk(sample.DaysAgo)))!;
            var half = packet.Periods.Select(p => new PeriodMeasure(p.Now.Obligation.Id, WaiverMeasure.Percent(WaiverMeasure.Whole / 2))).ToList();
            var outcome = sample.End switch
            {
                SampleWaivers.End.Denied => WaiverOutcome.Deny,
                SampleWaivers.End.ApprovedInPart or SampleWaivers.End.RecommendedInPart => WaiverOutcome.ApprovePart,
                _ => WaiverOutcome.ApproveAll,
            };
            var parts = outcome == WaiverOutcome.ApprovePart ? half : [];
            Must(await service.Recommend(number, outcome, parts, outcome == WaiverOutcome.Deny ? "Nothing shows that the cause was beyond the customer's control." : Rationale, Clerk(sample.DaysAgo - 2)));
            if (sample.End is SampleWaivers.End.Recommended or SampleWaivers.End.RecommendedInPart)
            {
                return;
            }

            var day = sample.DaysAgo - 3 - (sample.DaysAgo % 20);
            await Decide(number, outcome, parts, By(supervisor, day, outcome == WaiverOutcome.Deny ? "No cause other than negligence is shown." : "The documents show the cause, and the account is otherwise in order."));
            if (sample.End == SampleWaivers.End.Reversed)
            {
                Must(await service.RequestReversal(number, Clerk(day - 8, "The site worked that day; the screenshot is from another year.")));
                Must(await service.Reverse(number, By(supervisor, day - 10)));
            }
        }

        private async Task Decide(WaiverNumber number, WaiverOutcome outcome, IReadOnlyList<PeriodMeasure> parts, CounterAct act)
        {
            Must(await service.Open(number, act));
            var packet = (await packets.Of(number, act))!;
            var read = new DecideWaiver { Outcome = outcome, Parts = parts, Revision = packet.Waiver.Story.Revision, WaivableRead = packet.Periods.ToDictionary(p => p.Now.Obligation.Id, p => p.Now.Waivable) };
            Must(await service.Decide(number, read, act));
        }

        /// <summary>Somebody, so many days ago in the morning; never on a weekend.</summary>
        private CounterAct By(StaffMember who, int daysAgo, string? reason = null)
        {
            var back = daysAgo;
            while (now.Today.AddDays(-back).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                back++;
            }

            return now with { By = who, At = now.At.AddDays(-back), Today = now.Today.AddDays(-back), Reason = reason };
        }

        public static PenaltyWaiver Must(Result<PenaltyWaiver> result) =>
            result.Refusal is { } no ? throw new InvalidOperationException($"A waiver of the sample office does not fit the rule book: {no.Message}") : result.Value;
    }
}
