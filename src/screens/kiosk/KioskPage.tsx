import { useLocation, useNavigate } from 'react-router';
import { Kiosk } from '#screens/kiosk/Kiosk.tsx';

/** The display where it is come to from within the app. Opened by its address it has a page of its own. */
export function KioskPage() {
  const { search } = useLocation();
  const navigate = useNavigate();
  return <Kiosk search={search} onLeave={(path) => void navigate(path)} />;
}
