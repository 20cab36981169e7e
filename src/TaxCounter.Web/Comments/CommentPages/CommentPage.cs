using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Comments;

/// <summary>One comment, with what this person can do.</summary>
public sealed record CommentPage
{
    public required PublicComment Comment { get; init; }

    public required CounterAct Act { get; init; }

    public required IReadOnlyList<StaffEntry> People { get; init; }

    public RouteForm Route { get; init; } = new();

    public ReplyForm Reply { get; init; } = new();

    /// <summary>Whether they say who answers it.</summary>
    public bool MayRoute => Comment.IsOpen && Act.By.May(Permission.RouteComments);

    /// <summary>Whether they answer it.</summary>
    public bool MayAnswer => Comment.IsOpen && Act.By.May(Permission.TakeComments) && (Act.By.May(Permission.RouteComments) || Act.By.IsSamePerson(Comment.ToPerson ?? ""));

    /// <summary>Those it can be routed to.</summary>
    public IEnumerable<SelectListItem> Persons => People.Select(p => new SelectListItem($"{p.Member.Name}, {p.Member.Role.ToString().ToLowerInvariant()}", p.UserName)).Prepend(new SelectListItem("a unit, named below", ""));
}
