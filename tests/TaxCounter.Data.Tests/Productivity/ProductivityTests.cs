using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Staff;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Inquiries;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Productivity;

/// <summary>A small day is worked, and the report of it equals what happened; each figure opens its rows.</summary>
public abstract class ProductivityTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _one = Acts.Clerk(1), _two = Acts.Clerk(2);

    [DatabaseFact]
    public async Task The_report_of_a_day_equals_what_happened()
    {
        await Worked();
        var report = await Report(null);

        Assert.Equal((5, 24, 3, 1), (report.Contacts.Count, report.Contacts.Minutes, report.Contacts.Resolved, report.Contacts.Online));
        Assert.Equal(["walk-in 3 13", "phone 2 11"], report.Contacts.By(ReportBy.Channel).Select(l => $"{l.Says} {l.Count} {l.Minutes}"));
        Assert.Equal(["Clerk 1 3 14", "Clerk 2 2 10"], report.Contacts.By(ReportBy.Clerk).Select(l => $"{l.Says} {l.Count} {l.Minutes}"));
        Assert.Equal(["license 1 4"], report.Contacts.OnlineByTopic().Select(l => $"{l.Says} {l.Count} {l.Minutes}"));
        Assert.Equal((1, 0, "80.00"), (report.Receipts.Count, report.Receipts.Voided, report.Receipts.Amount.Plain()));
        Assert.Equal((2, 1, 1, 0, 5, 3), (report.Tickets.Taken, report.Tickets.Served, report.Tickets.NoShows, report.Tickets.Left, report.Tickets.MinutesWaited, report.Tickets.MinutesServed));
        Assert.Equal([(CommentKind.Complaint, 1)], report.Comments.Select(c => (c.Kind, c.Count)));
        Assert.Equal((0, 0), (report.Contacts.CountBefore, report.Cases.Count(CaseSort.Waiver)));
    }

    [DatabaseFact]
    public async Task Each_figure_opens_its_rows_and_one_clerk_has_their_own()
    {
        await Worked();
        foreach (var clerk in new[] { null, _one.Person, _two.Person })
        {
            var report = await Report(clerk);
            foreach (var line in report.Contacts.By(ReportBy.Channel))
            {
                Assert.Equal(line.Count, (await Rows(new ContactRowsQuestion { From = Day.Today, To = Day.Today, Clerk = clerk, Channel = Enum.Parse<InquiryChannel>(line.Key) })).Total);
            }

            foreach (var line in report.Contacts.By(ReportBy.Hour))
            {
                Assert.Equal(line.Count, (await Rows(new ContactRowsQuestion { From = Day.Today, To = Day.Today, Clerk = clerk, Hour = int.Parse(line.Key, System.Globalization.CultureInfo.InvariantCulture) })).Total);
            }

            Assert.Equal(report.Contacts.Resolved, (await Rows(new ContactRowsQuestion { From = Day.Today, To = Day.Today, Clerk = clerk, ResolvedOnly = true })).Total);
            Assert.Equal(report.Contacts.Online, (await Rows(new ContactRowsQuestion { From = Day.Today, To = Day.Today, Clerk = clerk, OnlineOnly = true })).Total);
            Assert.Equal(report.Tickets.Taken, (await Day.With<IProductivity, IReadOnlyList<Ticket>>(p => p.Tickets(Question(clerk), servedOnly: false))).Count);
            Assert.Equal(report.Tickets.Served, (await Day.With<IProductivity, IReadOnlyList<Ticket>>(p => p.Tickets(Question(clerk), servedOnly: true))).Count);
            Assert.Equal(report.Receipts.Count, (await Day.With<IProductivity, IReadOnlyList<TakenFact>>(p => p.Receipts(Question(clerk)))).Count);
        }

        Assert.Equal((3, 2), ((await Report(_one.Person)).Contacts.Count, (await Report(_two.Person)).Contacts.Count));
    }

    [DatabaseFact]
    public async Task The_next_day_stands_beside_this_one()
    {
        await Worked();
        Office.Clock.Advance(TimeSpan.FromDays(1));
        await Contact(_one, InquiryChannel.Mail, InquiryTopic.Return, 2);

        var report = await Report(null);
        Assert.Equal((1, 5, 2, 24), (report.Contacts.Count, report.Contacts.CountBefore, report.Contacts.Minutes, report.Contacts.MinutesBefore));
        Assert.Equal((0, 1), (report.Receipts.Count, report.Receipts.CountBefore));
    }

    protected override void More(IServiceCollection services) => services.AddSingleton<IStaffDirectory>(new KnownPeople());

    /// <summary>Four contacts, a receipt, a ticket that is served (a fifth contact, of three minutes), one that is not there, and a comment.</summary>
    private async Task Worked()
    {
        await Contact(_one, InquiryChannel.Phone, InquiryTopic.Balance, 4);
        await Contact(_two, InquiryChannel.Phone, InquiryTopic.Rules, 7, InquiryOutcome.NotAnswered);
        await Contact(_one, InquiryChannel.WalkIn, InquiryTopic.License, 4, online: true);
        await Contact(_one, InquiryChannel.WalkIn, InquiryTopic.Other, 6, InquiryOutcome.NotAnswered);
        await Day.Opens(_one, 1);
        await Day.Takes(_one, await Day.Owes("80.00"), WorkingDay.Cash("100.00"));
        await Day.With<QueueService, Result<ServiceWindow>>(s => s.OpenWindow(2, [.. CounterServiceWords.All], ["en"], Day.Act(_two)));
        var (first, second) = (await Take(), await Take());
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        await Next();
        await Do(first, TicketVerb.Begin);
        Office.Clock.Advance(TimeSpan.FromMinutes(3));
        await Next();
        await Do(second, TicketVerb.NoShow);
        await Day.With<CommentService, Result<PublicComment>>(s => s.Take(new CommentAsked { Id = CommentId.New(), Kind = CommentKind.Complaint, About = CommentAbout.Service, Source = CommentSource.Paper, Text = "slow" }, Day.Act(_one)));
    }

    private async Task Contact(StaffMember who, InquiryChannel channel, InquiryTopic topic, int minutes, InquiryOutcome outcome = InquiryOutcome.Answered, bool online = false)
    {
        var begun = await Day.With<InquiryService, Result<Inquiry>>(s => s.Begin(new InquiryBegun { Origin = InquiryOrigin.Hand, Channel = channel }, Day.Act(who)));
        Office.Clock.Advance(TimeSpan.FromMinutes(minutes));
        Assert.Null((await Day.With<InquiryService, Result<Inquiry>>(s => s.End(begun.Value.Id, new InquiryEnd { Topic = topic, Outcome = outcome, Channel = channel, CouldHaveBeenOnline = online }, Day.Act(who)))).Refusal);
    }

    private async Task<TicketId> Take() => (await Day.With<DoorService, Result<Ticket>>(s => s.Take(TicketId.New(), CounterService.Payment, "en", Day.Act(StaffMember.System)))).Value.Id;

    private Task<Result<Ticket>> Next() => Day.With<QueueService, Result<Ticket>>(s => s.CallNext(Day.Act(_two)));

    private Task<Result<Ticket>> Do(TicketId ticket, TicketVerb verb) => Day.With<QueueService, Result<Ticket>>(s => s.Do(ticket, verb, Day.Act(_two)));

    private ProductivityQuestion Question(string? clerk) => ProductivityQuestion.Of(Day.Today, Day.Today, null, clerk, Day.Today);

    private Task<ProductivityReport> Report(string? clerk) => Day.With<IProductivity, ProductivityReport>(p => p.Report(Question(clerk)));

    private Task<RecordPage<InquiryRow>> Rows(ContactRowsQuestion question) => Day.With<IProductivity, RecordPage<InquiryRow>>(p => p.Contacts(question));
}

public sealed class ProductivityOnSqlite() : ProductivityTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class ProductivityOnSqlServer() : ProductivityTests(DatabaseProvider.SqlServer);
