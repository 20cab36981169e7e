using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Data.Queue;

/// <summary>The records of the walk-in queue.</summary>
public sealed class QueueRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<ITickets, TicketRepository>();
        services.AddScoped<IServiceWindows, ServiceWindowRepository>();
        services.AddScoped<IAppointments, AppointmentRepository>();
        services.AddScoped<IQueueScreens, QueueScreenRepository>();
        services.AddScoped<DoorService>();
        services.AddScoped<QueueService>();
        services.AddScoped<AppointmentService>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => QueueChecks.All();
}
