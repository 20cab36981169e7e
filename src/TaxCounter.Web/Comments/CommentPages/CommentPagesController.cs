using System.Text;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Comments;

/// <summary>The comments of the public: the list with its counts, one, and who answers it.</summary>
[Route("/comments")]
[Needs(Permission.SeeComments)]
public sealed class CommentPagesController(IComments comments, CommentService service, IStaffDirectory people, IAuditTrail audit) : CounterController
{
    private const int MostRows = 10_000;

    /// <summary>The list.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(CommentFilter filter, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        return View(new CommentListPage(filter, await comments.List(filter.Question(page)), await comments.Counts(filter.Question()), Who));
    }

    /// <summary>The same as a file.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Csv(CommentFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        if ((await audit.RecordView(Act, "comments.export", details: filter.Query())).Refusal is { } no)
        {
            return RefusedTo("/comments" + filter.Query(), no);
        }

        var text = new StringBuilder("came,kind,about,how,state,name,comment,routed to,answer\r\n");
        foreach (var c in await comments.All(filter.Question(), MostRows))
        {
            text.AppendJoin(',', new[] { c.On.Field(), c.Kind.Words(), c.About.Words(), c.Source.Words(), c.State.Words(), c.Name, c.Text, c.ToName ?? "", c.Answer ?? "" }.Select(CsvCell.Of)).Append("\r\n");
        }

        byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
        return File(content, "text/csv; charset=utf-8", $"comments-{Act.Today.Field()}.csv");
    }

    /// <summary>One.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Comment(Guid id) => await Page(id) is { } page ? View(page) : RefusedTo("/comments", CommentRefusals.Unknown);

    /// <summary>Says who answers it.</summary>
    [HttpPost("{id:guid}/route")]
    [Needs(Permission.RouteComments)]
    public async Task<IActionResult> Route(Guid id, [Bind(Prefix = "Route")] RouteForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await Done(id, await service.Route(CommentId.From(id), form.Person, form.Unit, Act), page => page with { Route = form }, "Route.", c => $"Routed to {c.ToName}.");
    }

    /// <summary>Answers it.</summary>
    [HttpPost("{id:guid}/answer")]
    [Needs(Permission.TakeComments)]
    public async Task<IActionResult> Answer(Guid id, [Bind(Prefix = "Reply")] ReplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await Done(id, await service.Answer(CommentId.From(id), Act.Because(form.Answer)), page => page with { Reply = form }, "Reply.", _ => "Answered.");
    }

    /// <summary>Closes it without an answer.</summary>
    [HttpPost("{id:guid}/close")]
    [Needs(Permission.TakeComments)]
    public async Task<IActionResult> Close(Guid id, [Bind(Prefix = "Reply")] ReplyForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await Done(id, await service.Close(CommentId.From(id), Act.Because(form.Answer)), page => page with { Reply = form }, "Reply.", _ => "Closed.");
    }

    private async Task<IActionResult> Done(Guid id, Result<PublicComment> done, Func<CommentPage, CommentPage> filled, string prefix, Func<PublicComment, string> says)
    {
        if (done.Refusal is { } no)
        {
            return await Page(id) is { } page ? Refused(filled(page), no.Field is null ? no : no with { Field = prefix + no.Field }, "Comment") : RefusedTo("/comments", no);
        }

        Flash(says(done.Value));
        return Redirect($"/comments/{id}");
    }

    private async Task<CommentPage?> Page(Guid id) => await comments.Find(CommentId.From(id)) is not { } comment ? null : new CommentPage
    {
        Comment = comment,
        Act = Act,
        People = Who.May(Permission.RouteComments) ? [.. (await people.ListAsync()).Where(p => p.DisabledAt is null && p.Member.May(Permission.TakeComments))] : [],
    };
}
