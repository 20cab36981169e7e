using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Comments;

/// <summary>A clerk writes down what somebody said, or what came on paper.</summary>
[Route("/comments/new")]
[Needs(Permission.TakeComments)]
public sealed class EnterCommentController(CommentService service, IValidator<EnterCommentForm> checks) : CounterController
{
    /// <summary>The form.</summary>
    [HttpGet("")]
    public IActionResult EnterComment() => View(new EnterCommentForm());

    /// <summary>Keeps it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Save(EnterCommentForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!checks.Check(form, ModelState))
        {
            return Malformed(form, "EnterComment");
        }

        var source = form.Source == CommentSource.Paper ? CommentSource.Paper : CommentSource.Counter;
        var taken = await service.Take(new CommentAsked { Id = CommentId.From(form.Id), Kind = form.Kind, About = form.About, Source = source, Text = form.Text!, Name = form.Name ?? "", Reach = form.Reach ?? "" }, Act);
        if (taken.Refusal is { } no)
        {
            return Refused(form, no, "EnterComment");
        }

        Flash("Kept. A supervisor says who answers it.");
        return Redirect($"/comments/{taken.Value.Id.Value}");
    }
}
