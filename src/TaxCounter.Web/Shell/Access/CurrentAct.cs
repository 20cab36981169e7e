using Microsoft.Extensions.Options;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>Who asks, when and from where: read once for each request from the session and the clock.</summary>
public sealed class CurrentAct(IHttpContextAccessor http, TimeProvider clock, IBusinessDayInForce days, IOptions<OfficeOptions> office)
{
    private CounterAct? _act;

    /// <summary>The act of this request.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public CounterAct Act => _act ??= Make();

    private CounterAct Make()
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("There is no request.");
        var who = context.User.ToStaffMember() ?? throw new InvalidOperationException("Nobody is signed in.");
        var now = clock.GetUtcNow().UtcDateTime;
        var today = office.Value.DayOf(now);
        return new CounterAct { By = who, At = now, Today = today, BusinessDay = days.On(today), From = context.WorkstationAddress() };
    }
}
