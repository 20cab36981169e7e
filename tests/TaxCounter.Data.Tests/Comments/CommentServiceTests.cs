using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.Staff;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Comments;

/// <summary>Comments over the real records: taken, routed, answered, counted.</summary>
public abstract class CommentServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _supervisor = Acts.Supervisor(), _clerk = Acts.Clerk();

    [DatabaseFact]
    public async Task A_comment_goes_to_whom_it_is_routed_and_is_answered_by_them()
    {
        var comment = (await Take(CommentKind.Complaint)).Value;
        Assert.Single(await For(_supervisor));
        Assert.Empty(await For(_clerk));
        Assert.Equal("staff.not-allowed", (await Do(s => s.Route(comment.Id, "first", null, Day.Act(_clerk)))).Refusal?.Code);
        Assert.Equal("comments.to", (await Do(s => s.Route(comment.Id, "nobody", null, Day.Act(_supervisor)))).Refusal?.Code);
        Assert.Equal("comments.to", (await Do(s => s.Route(comment.Id, null, " ", Day.Act(_supervisor)))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Do(s => s.Answer(comment.Id, Day.Act(_clerk, "Sorry.")))).Refusal?.Code);

        Assert.Null((await Do(s => s.Route(comment.Id, "first", null, Day.Act(_supervisor)))).Refusal);
        Assert.Single(await For(_clerk));
        Assert.Equal("comments.answer", (await Do(s => s.Answer(comment.Id, Day.Act(_clerk)))).Refusal?.Code);
        Assert.Null((await Do(s => s.Answer(comment.Id, Day.Act(_clerk, "We opened a second window.")))).Refusal);
        Assert.Equal("comments.not-now", (await Do(s => s.Close(comment.Id, Day.Act(_supervisor, "done")))).Refusal?.Code);
        Assert.Empty(await For(_clerk));
        Assert.Empty(await Findings());
    }

    [DatabaseFact]
    public async Task The_counts_are_what_came()
    {
        await Take(CommentKind.Praise);
        await Take(CommentKind.Praise, CommentAbout.Policy);
        var (answered, closed) = ((await Take(CommentKind.Complaint)).Value, (await Take(CommentKind.Complaint)).Value);
        await Take(CommentKind.Complaint);
        await Do(s => s.Answer(answered.Id, Day.Act(_supervisor, "Yes.")));
        await Do(s => s.Close(closed.Id, Day.Act(_supervisor, "not readable")));
        Office.Clock.Advance(TimeSpan.FromDays(1));
        await Take(CommentKind.Suggestion);

        var day = Day.Today.AddDays(-1);
        Assert.Equal(
            [
                new CommentCount(CommentKind.Praise, CommentAbout.Service, CommentState.Received, 1), new CommentCount(CommentKind.Praise, CommentAbout.Policy, CommentState.Received, 1),
                new CommentCount(CommentKind.Complaint, CommentAbout.Service, CommentState.Received, 1), new CommentCount(CommentKind.Complaint, CommentAbout.Service, CommentState.Answered, 1),
                new CommentCount(CommentKind.Complaint, CommentAbout.Service, CommentState.Closed, 1),
            ],
            await Day.With<IComments, IReadOnlyList<CommentCount>>(c => c.Counts(new CommentQuestion { From = day, To = day })));
        Assert.Equal(4, (await Day.With<IComments, RecordPage<PublicComment>>(c => c.List(new CommentQuestion { OpenOnly = true }))).Total);
        Assert.Equal(3, (await Day.With<IComments, IReadOnlyList<PublicComment>>(c => c.All(new CommentQuestion { Kind = CommentKind.Complaint }, 10))).Count);
    }

    [DatabaseFact]
    public async Task What_is_not_right_is_refused_and_the_same_form_is_one()
    {
        Assert.Equal("comments.kind", (await Take(0)).Refusal?.Code);
        Assert.Equal("comments.about", (await Take(CommentKind.Praise, 0)).Refusal?.Code);
        Assert.Equal("comments.text", (await Take(CommentKind.Praise, text: " ")).Refusal?.Code);
        Assert.Equal("staff.card-number", (await Take(CommentKind.Praise, text: "my card 4111 1111 1111 1111")).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await Do(s => s.Take(Asked(CommentKind.Praise), Day.Act(Acts.Auditor())))).Refusal?.Code);

        var asked = Asked(CommentKind.Praise);
        Assert.Equal((await Do(s => s.Take(asked, Day.Act(StaffMember.System)))).Value.Id, (await Do(s => s.Take(asked, Day.Act(StaffMember.System)))).Value.Id);
        Assert.Equal("comments.other-content", (await Do(s => s.Take(asked with { Text = "another" }, Day.Act(StaffMember.System)))).Refusal?.Code);
    }

    protected override void More(IServiceCollection services)
    {
        services.AddScoped<OfficeVerifier>();
        services.AddSingleton<IStaffDirectory>(new KnownPeople(KnownPeople.Entry("first", _clerk)));
    }

    private static CommentAsked Asked(CommentKind kind) => new() { Id = CommentId.New(), Kind = kind, About = CommentAbout.Service, Source = CommentSource.PublicForm, Text = "I waited an hour." };

    private Task<Result<PublicComment>> Take(CommentKind kind, CommentAbout about = CommentAbout.Service, string text = "I waited an hour.") =>
        Do(s => s.Take(Asked(kind) with { About = about, Text = text }, Day.Act(StaffMember.System)));

    private Task<Result<PublicComment>> Do(Func<CommentService, Task<Result<PublicComment>>> use) => Day.With(use);

    private Task<IReadOnlyList<PublicComment>> For(StaffMember who) => Day.With<IComments, IReadOnlyList<PublicComment>>(c => c.For(who, 5));

    private async Task<IReadOnlyList<Finding>> Findings() => (await Day.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;
}

public sealed class CommentServiceOnSqlite() : CommentServiceTests(DatabaseProvider.Sqlite);

public sealed class CommentServiceAnswersLost() : CommentServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

[OnSqlServer]
public sealed class CommentServiceOnSqlServer() : CommentServiceTests(DatabaseProvider.SqlServer);
