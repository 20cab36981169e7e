using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>The screens of the walk-in queue: the tablet at the door, the board, a clerk's window, the whole counter, appointments.</summary>
public sealed class QueueScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 5, Needs = Permission.SeeQueue, Text = "Walk-in queue", Url = "/queue", Key = "9Q", Note = "call the next, hold, transfer; appointments" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnStart { get; } = [new(5, typeof(QueueOnStartViewComponent))];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("A", "appointments"),
        new("B", "begin; book an appointment"),
        new("C", "call again"),
        new("F", "finish the ticket"),
        new("H", "put the ticket on hold"),
        new("L", "the whole counter"),
        new("N", "call the next ticket"),
        new("O", "take the ticket off the board"),
        new("P", "pause the window, or go on; pair a tablet"),
        new("R", "transfer the ticket"),
        new("S", "send the customer on"),
        new("T", "give out a ticket"),
        new("W", "what the window serves"),
        new("X", "no-show"),
        new("Z", "close the window"),
    ];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<QueueCookies>();
        services.AddScoped<QueueDesk>();
    }
}
