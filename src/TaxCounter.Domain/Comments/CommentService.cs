using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Comments;

/// <summary>Takes comments of the public, says who answers them, and keeps the answers.</summary>
public sealed class CommentService(IComments comments, IStaffDirectory people, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Takes one; the same form again finds it. From the public form the program takes it.</summary>
    public Task<Result<PublicComment>> Take(CommentAsked asked, CounterAct act) => transaction.Do<PublicComment>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await comments.Find(asked.Id) is { } earlier)
        {
            return earlier.IsSame(asked) ? earlier : CommentRefusals.OtherContent;
        }

        if (!act.By.May(Permission.TakeComments))
        {
            return CommentRefusals.NotAllowed(act.By, "enter a comment");
        }

        if (WhyNot(asked) is { } no)
        {
            return no;
        }

        var comment = PublicComment.Of(asked, act);
        comments.Add(comment);
        await audit.Record(act, "comments.take", comment.Id.Value.ToString(), details: $"{comment.Kind.Words()}, {comment.About.Words().ToLowerInvariant()}, {comment.Source.Words()}");
        return comment;
    });

    /// <summary>Says who answers it: a person by user name, or a unit.</summary>
    public Task<Result<PublicComment>> Route(CommentId id, string? userName, string? unit, CounterAct act) => Change(id, "comments.route", Permission.RouteComments, "route a comment", async comment =>
    {
        var person = string.IsNullOrWhiteSpace(userName) ? null : await people.FindAsync(userName.Trim());
        return person is null && !string.IsNullOrWhiteSpace(userName) || person is { DisabledAt: not null } ? CommentRefusals.ToNeeded : comment.Route(person?.Member, unit ?? "", act);
    }, act, c => $"to {c.ToName}");

    /// <summary>Answers it, with the answer in the reason of the act. Whoever it was routed to may, and who routes.</summary>
    public Task<Result<PublicComment>> Answer(CommentId id, CounterAct act) => End(id, "comments.answer", CommentState.Answered, act);

    /// <summary>Closes it without an answer, with the reason.</summary>
    public Task<Result<PublicComment>> Close(CommentId id, CounterAct act) => End(id, "comments.close", CommentState.Closed, act);

    private Task<Result<PublicComment>> End(CommentId id, string what, CommentState to, CounterAct act) => Change(id, what, Permission.TakeComments, "answer a comment",
        comment => Task.FromResult(MayEnd(comment, act.By) ? comment.End(to, act) : CommentRefusals.NotAllowed(act.By, "answer a comment that is not routed to them")), act, c => c.Answer);

    private static bool MayEnd(PublicComment comment, StaffMember who) => who.May(Permission.RouteComments) || (comment.ToPerson is { } person && who.IsSamePerson(person));

    private Task<Result<PublicComment>> Change(CommentId id, string what, Permission needs, string says, Func<PublicComment, Task<Result<Done>>> change, CounterAct act, Func<PublicComment, string?> details) =>
        transaction.Do<PublicComment>(act, async () =>
        {
            ArgumentNullException.ThrowIfNull(act);
            if (!act.By.May(needs))
            {
                return CommentRefusals.NotAllowed(act.By, says);
            }

            if (await comments.Find(id) is not { } comment)
            {
                return CommentRefusals.Unknown;
            }

            if ((await change(comment)).Refusal is { } no)
            {
                return no;
            }

            await audit.Record(act with { Reason = null }, what, id.Value.ToString(), details: details(comment));
            return comment;
        });

    private static Refusal? WhyNot(CommentAsked asked) => !Enum.IsDefined(asked.Kind) ? CommentRefusals.KindNeeded
        : !Enum.IsDefined(asked.About) ? CommentRefusals.AboutNeeded
        : asked.Text.Trim() is not { Length: > 0 and <= CommentRefusals.LongestText } ? CommentRefusals.TextNeeded
        : asked.Name.Trim().Length > CommentRefusals.LongestName ? CommentRefusals.NameTooLong
        : asked.Reach.Trim().Length > CommentRefusals.LongestName ? CommentRefusals.ReachTooLong
        : CardNumberGuard.HoldsCardNumber(asked.Text) ? StaffRefusals.CardNumber("Text")
        : CardNumberGuard.HoldsCardNumber(asked.Name) ? StaffRefusals.CardNumber("Name")
        : CardNumberGuard.HoldsCardNumber(asked.Reach) ? StaffRefusals.CardNumber("Reach")
        : null;
}
