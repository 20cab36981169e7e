using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Comments;

/// <summary>Comments on the start page: those that wait for this person.</summary>
public sealed class CommentsOnStartViewComponent(IComments comments, CurrentAct current) : ViewComponent
{
    private const int Most = 5;

    /// <summary>The card; nothing where there is none.</summary>
    public async Task<IViewComponentResult> InvokeAsync() =>
        current.Act.By.May(Permission.TakeComments) && await comments.For(current.Act.By, Most) is { Count: > 0 } waiting ? View("/Comments/_OnStart.cshtml", waiting) : Content("");
}
