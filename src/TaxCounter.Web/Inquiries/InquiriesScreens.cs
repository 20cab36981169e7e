using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>The screens of answering customers: the bar of whom the clerk works with, who asks, notes, the list.</summary>
public sealed class InquiriesScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 12, Needs = Permission.SeeInquiries, Text = "Inquiries", Url = "/inquiries", Key = "0", Note = "whom you answered, and whom to get back to" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> Lines { get; } = [new(10, typeof(WorkingBarViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("-", "check who asks"),
        new(";", "note on the account of the customer you work with"),
        new("=", "end with the customer you work with"),
        new("+", "note on the account of the page"),
        new("N", "a question about no account"),
        new("S", "save"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.Configure<Microsoft.AspNetCore.Mvc.MvcOptions>(o => o.Filters.Add<PublicUntilKnown>());
        services.AddScoped<WorkingNow>();
        services.AddScoped<InquiryPages>();
        services.AddScoped<IAccountOpened, InquiryOpens>();
        services.AddScoped<IAccountPanel, InquiriesOnAccount>();
        services.AddScoped<IAccountHappenings, InquiryHappenings>();
    }
}
