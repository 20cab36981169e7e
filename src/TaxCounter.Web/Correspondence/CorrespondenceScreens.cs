using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>The screens of letters and their templates.</summary>
public sealed class CorrespondenceScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 110, Needs = Permission.SeeLetters, Text = "Letters", Url = "/correspondence/templates", Key = "T", Note = "their wording in each language" },
        new() { Place = 112, Needs = Permission.WriteLetters, Text = "Mail", Url = "/correspondence/mail", Key = "4", Note = "letters to print, mail, and note" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("B", "it came back"),
        new("D", "decide"),
        new("H", "handed over"),
        new("M", "in the mail"),
        new("P", "print"),
        new("R", "deny"),
        new("S", "submit"),
        new("T", "newest letter"),
        new("V", "preview the letter"),
        new("W", "withdraw"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<TemplatePages>();
    }
}
