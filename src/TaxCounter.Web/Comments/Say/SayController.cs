using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Comments;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Comments;

/// <summary>The form of the public: what they think of service or policy, with or without a name. Nobody is signed in, nothing of any account is asked or shown, and one address may send five in a minute.</summary>
[Route("/comments/say")]
[Public(60)]
public sealed class SayController(CommentService service, CustomerLanguages languages, IOptions<OfficeOptions> office, TimeProvider clock) : CounterController
{
    private const int MostAMinute = 5;

    /// <summary>The form.</summary>
    [HttpGet("")]
    public IActionResult Say(string? language) => View(Page(new SayForm { Language = language }));

    /// <summary>Takes it.</summary>
    [HttpPost("")]
    [Public(MostAMinute)]
    public async Task<IActionResult> Send([Bind(Prefix = "Form")] SayForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        ModelState.Clear();
        var now = clock.GetUtcNow().UtcDateTime;
        var act = new CounterAct { By = StaffMember.System, At = now, Today = office.Value.DayOf(now), From = HttpContext.WorkstationAddress() };
        var asked = new CommentAsked { Id = CommentId.From(form.Id), Kind = form.Kind, About = form.About, Source = CommentSource.PublicForm, Text = form.Text ?? "", Name = form.Name ?? "", Reach = form.Reach ?? "" };
        var taken = form.Id == Guid.Empty ? CommentRefusals.OtherContent : (await service.Take(asked, act)).Refusal;
        return taken is { } no ? Refused(Page(form), no with { Message = Page(form).Say.Say("comments-wrong"), Field = null }, "Say") : Redirect($"/comments/say/thanks?language={Page(form).Say.Code}");
    }

    /// <summary>Thank you.</summary>
    [HttpGet("thanks")]
    public IActionResult Thanks(string? language) => View(Page(new SayForm { Language = language }));

    private SayPage Page(SayForm form) => new(form, languages.Find(form.Language) ?? languages.English, languages.All);
}
