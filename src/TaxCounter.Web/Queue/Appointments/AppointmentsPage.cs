using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Queue;

/// <summary>The appointments of a day, and the form for one more.</summary>
public sealed record AppointmentsPage
{
    public required DateOnly Day { get; init; }

    public required IReadOnlyList<Appointment> Appointments { get; init; }

    public required AppointmentForm Form { get; init; }

    public required IReadOnlyList<CustomerLanguage> Languages { get; init; }

    public required CounterAct Act { get; init; }

    /// <summary>Whether this person books.</summary>
    public bool MayServe => Act.By.May(Permission.ServeQueue);

    /// <summary>The times of a day.</summary>
    public static IEnumerable<SelectListItem> Times => AppointmentPolicy.Times().Select(t => new SelectListItem(t.ToString("h:mm tt", System.Globalization.CultureInfo.InvariantCulture), t.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>The services.</summary>
    public static IEnumerable<SelectListItem> Services => CounterServiceWords.All.Select(s => new SelectListItem(s.Words(), s.ToString()));

    /// <summary>The languages.</summary>
    public IEnumerable<SelectListItem> Spoken => Languages.Select(l => new SelectListItem(l.EnglishName, l.Code));

    /// <summary>Where one stands, in words.</summary>
    public string State(Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        return appointment.State switch
        {
            AppointmentState.Arrived => "came",
            AppointmentState.Canceled => "canceled",
            _ => appointment.StartsAt + AppointmentPolicy.Grace < Act.At ? "did not come" : "expected",
        };
    }
}
